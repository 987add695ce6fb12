import { question } from '#lib/warehouse/Question.ts';

/** How many outcomes of each kind speakers of each role are reported to have said, in the meetings and elsewhere. */
export const outcomeRoles = question()(
	'outcomeRoles',
	{ role: 'text', kind: 'text', meeting: 'number', others: 'number' },
	`SELECT o.role, o.kind, count(*) FILTER (scope = 'meeting') AS meeting,
		count(*) FILTER (scope <> 'meeting') AS others
	FROM outcomes o JOIN speaker_roles r USING (role)
	GROUP BY o.role, r.position, o.kind ORDER BY r.position, o.kind`
);
