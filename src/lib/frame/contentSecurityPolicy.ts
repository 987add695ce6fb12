import { createHash } from 'node:crypto';
import { beforePicture } from './beforePicture.ts';
import { tellHeight } from './embed/tellHeight.ts';

const hashOf = (script: string) => `sha256-${createHash('sha256').update(script).digest('base64')}` as const;

/**
 * What a page may load: nothing but this host's own files. Kit adds the hashes of its inline
 * script and style. The hash under style-src-attr is that of Kit's route announcer.
 */
export const contentSecurityPolicy = {
	mode: 'hash' as const,
	directives: {
		'default-src': ['none' as const],
		'script-src': ['self' as const, 'wasm-unsafe-eval' as const, hashOf(beforePicture), hashOf(tellHeight)],
		'style-src': ['self' as const],
		'style-src-attr': [
			'unsafe-hashes' as const,
			'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo=' as const
		],
		'img-src': ['self' as const, 'data:' as const],
		// data: the fonts stand in their stylesheets (see fonts/subset.ts).
		'font-src': ['data:' as const],
		// blob: the engine arrives compressed and is unpacked in the page (see warehouse/unpackedUrl.ts).
		'connect-src': ['self' as const, 'blob:' as const],
		'worker-src': ['self' as const],
		// The page for newsrooms shows the embeds.
		'frame-src': ['self' as const],
		'base-uri': ['none' as const],
		'form-action': ['self' as const]
	}
};
