import { m } from '#messages';
import type { outcomeNames } from '#lib/questions/outcomeNames.ts';
import type { tourMeetings } from '#lib/questions/tourMeetings.ts';
import type { Language } from '#lib/view/languages.ts';
import { listed } from '#lib/view/listed.ts';
import { namesOf } from '#lib/view/namesOf.ts';
import type { Answer } from '#lib/warehouse/Question.ts';
import type { LimitsData } from './LimitsData.ts';
import { mostSaid, outcomeTotals, proposersInMeetings } from './outcomeTotals.ts';

/** What the limits of the outcomes are told from. */
export interface LimitsInput {
	limits: LimitsData;
	names: Answer<typeof outcomeNames>;
	meetings: Answer<typeof tourMeetings>;
	places: readonly { place: string; name: string }[];
	language: Language;
}

/** Each role's name, by its code. */
export function roleNames(names: LimitsInput['names']): ReadonlyMap<string, string> {
	return new Map(names.filter(({ filter }) => filter === 'role').map(({ code, name }) => [code, name]));
}

/** What reports of meetings are, and who speaks in them. */
export function framingSentences({ limits, names, language }: LimitsInput): string[] {
	const byRole = outcomeTotals(limits.roles, 'role');
	const called = roleNames(names);
	const nameOf = (code: string) => called.get(code) ?? code;
	const all = byRole.reduce((sum, { meeting }) => sum + meeting, 0);
	const first = mostSaid(byRole);
	const proposers = proposersInMeetings(limits.roles);
	const proposals = proposers.reduce((sum, { meeting }) => sum + meeting, 0);
	return [
		m.limits_reports(),
		m.framing_note(),
		...(first ? [m.limits_voice({ role: nameOf(first.code), said: first.meeting, all })] : []),
		proposals > 0
			? m.limits_proposals({
					proposals,
					all,
					list: listed(
						proposers.map(({ code, meeting }) => `${nameOf(code)} (${meeting})`),
						language
					)
				})
			: m.limits_no_proposal({ all })
	];
}

/** What no row can show. */
export function silentSentences({ limits, meetings, places, language }: LimitsInput): string[] {
	const called = namesOf(places);
	const regions = (found: LimitsInput['meetings']) =>
		listed(
			found.map(({ place }) => called.get(place) ?? place),
			language
		);
	const missing = meetings.filter(({ status }) => status !== 'held');
	const undated = meetings.filter(({ status, date }) => status === 'held' && date === null);
	const arabic = limits.summaries.find((row) => row.language === 'ar');
	return [
		m.limits_silence(),
		m.limits_lengths(),
		...(missing.length ? [m.limits_not_found({ regions: regions(missing) })] : []),
		...(undated.length ? [m.limits_undated({ regions: regions(undated) })] : []),
		...(arabic?.origin === 'atlas' && arabic.review === 'pending' ? [m.limits_arabic()] : [])
	];
}
