import type { FramedView } from '../FramedView.ts';

/** The name of the files of a view, without their endings. */
export function fileName({ key }: FramedView): string {
	return key.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
}
