/** A source's address if it is one of the web, and no file of a repository or words; else undefined. */
export function webAddress(address: string): string | undefined {
	return /^https?:\/\/[^\s<>"{}|\\^`]+$/.test(address) ? address : undefined;
}
