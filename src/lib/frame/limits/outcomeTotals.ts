import type { LimitsData } from './LimitsData.ts';

/** How many outcomes are of one role or one kind: said in the meetings, and elsewhere. */
export interface OutcomeTotal {
	code: string;
	meeting: number;
	others: number;
}

/** Totals by role or by kind, in the order in which codes first come. */
export function outcomeTotals(roles: LimitsData['roles'], by: 'role' | 'kind'): OutcomeTotal[] {
	return [...Map.groupBy(roles, (row) => row[by])].map(([code, rows]) => ({
		code,
		meeting: rows.reduce((sum, row) => sum + row.meeting, 0),
		others: rows.reduce((sum, row) => sum + row.others, 0)
	}));
}

/** The role that said most in the meetings. */
export function mostSaid(totals: readonly OutcomeTotal[]): OutcomeTotal | undefined {
	return totals.toSorted((a, b) => b.meeting - a.meeting)[0];
}

/** Who made the proposals of the meetings: each role with how many. */
export function proposersInMeetings(roles: LimitsData['roles']): { code: string; meeting: number }[] {
	return roles
		.filter(({ kind, meeting }) => kind === 'proposal' && meeting > 0)
		.map(({ role, meeting }) => ({ code: role, meeting }))
		.toSorted((a, b) => b.meeting - a.meeting);
}
