// Who spoke: a speaker's role is read from the words that name him, and from nothing else.
import { afterAll, expect, test } from 'vitest';
import { openInNode } from '#lib/warehouse/openInNode.server.ts';

const warehouse = await openInNode('data');
afterAll(() => warehouse.close());
const pairs = async (sql: string) => (await warehouse.rows(sql)).map((row) => Object.values(row));

test('every outcome has a role, a scope, a source and the words that carry it', async () => {
	const bare = `SELECT outcome FROM outcomes o LEFT JOIN sources s USING (source) LEFT JOIN speaker_roles r USING (role)
		WHERE r.role IS NULL OR o.scope IS NULL OR coalesce(s.quote, '') = '' OR coalesce(s.address, '') = ''`;
	expect(await pairs(bare)).toEqual([]);
});

test('roles are counted: the tour’s outcomes, and the others', async () => {
	const counts = `SELECT r.role, count(*) FILTER (scope = 'meeting'), count(*) FILTER (scope <> 'meeting')
		FROM speaker_roles r JOIN outcomes USING (role) GROUP BY ALL ORDER BY any_value(r.position)`;
	expect(await pairs(counts)).toEqual([
		['minister', 55, 2],
		['ministry', 1, 7],
		['state', 0, 2],
		['wali', 9, 0],
		['council', 3, 4],
		['chamber', 3, 0],
		['employers', 0, 7],
		['signatories', 3, 6],
		['press', 1, 2],
		['other', 0, 3]
	]);
});

test.each([
	['minister', /^(ministre de l’Industrie et du Commerce$|ministre selon Hadath)/],
	['ministry', /^(communiqué du ministère|ministère)$/],
	['state', /^(message royal|conseil de gouvernement)/],
	['wali', /^wali$/],
	['council', /^(1er vice-président du |président du )?conseil régional$/],
	['chamber', /^président de la CCIS$/],
	['employers', /^(président de la CGEM|représentants du secteur privé)/],
	['signatories', /, | et président|^ministère et |^signataires$/],
	['press', /^(presse|article)/],
	['other', /CCME|^organisateurs/]
])('%s: those whose words say so, and no others', async (role, words) => {
	const speakers = (await warehouse.rows('SELECT DISTINCT role, speaker_fr FROM outcomes')) as {
		role: string;
		speaker_fr: string;
	}[];
	const named = (found: typeof speakers) => found.map(({ speaker_fr }) => speaker_fr).sort();
	const saying = speakers.filter(
		(row) =>
			words.test(row.speaker_fr) && !(role === 'signatories' && /^(message|presse)/.test(row.speaker_fr))
	);
	expect(named(saying)).toEqual(named(speakers.filter((row) => row.role === role)));
});

test('words that name a speaker have one role, in every language', async () => {
	for (const language of ['fr', 'ar', 'en']) {
		const several = `SELECT speaker_${language} FROM outcomes GROUP BY 1 HAVING count(DISTINCT role) > 1`;
		expect(await pairs(several)).toEqual([]);
	}
});
