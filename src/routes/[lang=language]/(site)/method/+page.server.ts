import { tableSizes } from '#lib/questions/tableSizes.ts';
import { atlas } from '#lib/warehouse/atlas.server.ts';
import { ask } from '#lib/warehouse/Question.ts';
import type { PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = async () => ({ sizes: await ask(await atlas(), tableSizes, {}) });
