import { unpacked } from './unpacked.ts';

/** A worker that unpacks a file: 34 MB would hold the page up. Answers with a Blob, or a sentence if it fails. */
addEventListener('message', async ({ data }: MessageEvent<{ url: string; type: string }>) => {
	try {
		postMessage(await unpacked(data.url, data.type));
	} catch (fault) {
		postMessage(fault instanceof Error ? fault.message : String(fault));
	}
});
