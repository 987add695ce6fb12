// `npm run describe`: writes into datapackage.json what schema.sql says of the tables. What the package says of
// itself (name, version, licences…) is kept.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dataFolder } from '../warehouse/dataFolder.server.ts';
import { resource } from './resource.ts';
import { tablesOf } from './Schema.server.ts';

const file = join(dataFolder, 'datapackage.json');
const described = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>;
const resources = (await tablesOf(await readFile(join(dataFolder, 'schema.sql')))).map(resource);
await writeFile(file, `${JSON.stringify({ ...described, resources }, null, '\t')}\n`);
process.stdout.write(`${file}: ${resources.length} tables described.\n`);
