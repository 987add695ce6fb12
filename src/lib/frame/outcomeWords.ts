import { m } from '#messages';

const kinds: Record<string, () => string> = {
	potential: m.kind_potential,
	need: m.kind_need,
	proposal: m.kind_proposal,
	constraint: m.kind_constraint,
	commitment: m.kind_commitment
};
const scopes: Record<string, () => string> = {
	'meeting-side': m.scope_meeting_side,
	'follow-up': m.scope_follow_up,
	national: m.scope_national,
	context: m.scope_context
};
const bases: Record<string, () => string> = {
	stated: m.date_basis_stated,
	'stated day': m.date_basis_stated_day,
	derived: m.date_basis_derived,
	'weekday only': m.date_basis_weekday_only,
	unknown: m.date_basis_unknown
};

/** What an outcome is: "Need". */
export const kindOfOutcome = (kind: string | null) => kinds[kind ?? '']?.() ?? kind ?? '';

/** Where an outcome that is none of the meeting comes from; '' for one of the meeting. */
export const scopeOfOutcome = (scope: string | null) => scopes[scope ?? '']?.() ?? '';

/** How the day of a meeting is known. */
export const basisOfDate = (basis: string) => bases[basis]?.() ?? basis;
