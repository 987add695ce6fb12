import type { ViewRows } from '../FramedView.ts';
import type { TourData } from './TourData.ts';

/** The tour as a table to take away: the meetings, and the milestones around them. */
export function tourRows(
	{ meetings, sources, milestones }: Pick<TourData, 'meetings' | 'sources' | 'milestones'>,
	names: ReadonlyMap<string, string>
): ViewRows {
	return {
		columns: {
			event: 'string',
			place: 'string',
			name: 'string',
			date: 'string',
			date_basis: 'string',
			status: 'string',
			city: 'string',
			chair: 'string',
			attendees: 'string',
			text: 'string',
			outcomes: 'integer',
			sources: 'string'
		},
		cells: [
			...meetings.map((row) => [
				'meeting',
				row.place,
				names.get(row.place) ?? row.place,
				row.date,
				row.date_basis,
				row.status,
				row.city,
				row.chair,
				row.attendees,
				row.note,
				// Of a meeting that was not found, nothing is known: neither that nothing was said.
				row.status === 'held' ? row.outcomes : null,
				sources
					.filter(({ place }) => place === row.place)
					.map(({ source }) => source)
					.join(' ')
			]),
			...milestones.map((row) => [
				'milestone',
				row.place,
				names.get(row.place) ?? row.place,
				row.date,
				null,
				null,
				null,
				null,
				null,
				row.summary,
				null,
				row.source
			])
		]
	};
}
