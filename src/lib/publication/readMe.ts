import { m } from '#messages';
import { languages } from '#lib/view/languages.ts';
import type { PublishedAtlas } from './PublishedAtlas.ts';

interface Packed {
	table: { name: string; description: string };
	path: string;
}

/** The words that stand before an archive's files, as Markdown. */
export function readMe({ about, version, tables }: PublishedAtlas, files: readonly Packed[]): string {
	const [licence] = about.licenses;
	const names = new Map(
		tables.find(({ name }) => name === 'tables')?.rows.map((row) => [row.table_name, row])
	);
	const inLanguages = languages.flatMap((locale) => [
		`**${m.site_name({}, { locale })}**`,
		m.dataset_description({}, { locale }),
		m.preferred_rule({}, { locale })
	]);
	const listed = files.map(({ table, path }) => {
		const row = names.get(table.name);
		const named = row ? `${row.name_fr} · ${row.name_ar} · ${row.name_en}. ` : '';
		return `- \`${path}\`: ${named}${table.description}`;
	});
	return [
		`# ${about.title}`,
		`Version ${version.version} (${version.date}). Licence: ${licence.title}, <${licence.path}>; see LICENSE-DATA.md.`,
		...inLanguages,
		'An empty cell is unknown. `datapackage.json` describes each file and column.',
		listed.join('\n')
	]
		.join('\n\n')
		.concat('\n');
}
