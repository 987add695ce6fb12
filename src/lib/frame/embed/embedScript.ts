import source from './hostPage.js?raw';

/** What is served as embed.js: the script without its comments and indents. */
export const embedScript = source
	.replace(/^\s*\/\/.*$/gm, '')
	.replace(/\/\*\*.*?\*\/ ?/g, '')
	.replace(/^\s+/gm, '');
