import { embedScript } from '#lib/frame/embed/embedScript.ts';

export const prerender = true;
export const trailingSlash = 'never';

/** What sizes embeds on other sites' pages. */
export const GET = () =>
	new Response(embedScript, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
