import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { questionSamples } from '../questionSamples.ts';

test('every question is sampled', () => {
	const files = readdirSync('src/lib/questions').map((file) => file.replace('.ts', ''));
	const asked = new Set(questionSamples.map((sample) => sample.question));
	const fragments = ['inLanguage', 'outcomeTold', 'outcomesMatching', 'sourceTold'];
	expect([...asked].sort()).toEqual(files.filter((file) => !fragments.includes(file)).sort());
});
