interface Connection {
	saveData?: boolean;
	effectiveType?: string;
}

/** Whether the reader's connection is slow or metered: nothing is fetched or worked out that was not asked for. */
export function isSparing(): boolean {
	const { connection } = navigator as { connection?: Connection };
	return Boolean(connection?.saveData) || /2g|3g/.test(connection?.effectiveType ?? '');
}
