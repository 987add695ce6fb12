import { AsyncLocalStorage } from 'node:async_hooks';
import { getServerAsyncLocalStorage, overwriteServerAsyncLocalStorage } from '#locale';
import type { Language } from '#lib/view/languages.ts';

/** Runs something with messages in a language, as a request for one of its pages does. */
export function speaking<T>(language: Language, run: () => T): T {
	if (!getServerAsyncLocalStorage()) overwriteServerAsyncLocalStorage(new AsyncLocalStorage());
	const storage = getServerAsyncLocalStorage();
	if (!storage) throw new Error('messages cannot be told their language');
	const spoken = storage.run({ locale: language, origin: '', messageCalls: new Set() }, run);
	return spoken as T;
}
