// `npm run data`: says in one run all that is wrong with the data folder, a line a fault. Writes nothing.
// `npm run data -- --against HEAD` says then what has changed since that revision.
import { parseArgs } from 'node:util';
import { dataFolder } from '../warehouse/dataFolder.server.ts';
import { changesSince } from './changesSince.server.ts';
import { dataFiles } from './dataFiles.server.ts';
import { faultLine } from './Fault.ts';
import { filesAt } from './filesAt.server.ts';
import { verified } from './verified.server.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);

try {
	const { values } = parseArgs({ options: { against: { type: 'string' } } });
	const files = await dataFiles(dataFolder);
	const { faults, notices, tables, rows } = await verified(files);
	for (const fault of faults) say(faultLine(dataFolder, fault));
	for (const notice of notices) say(`notice: ${faultLine(dataFolder, notice)}`);
	const count = faults.length === 1 ? '1 fault' : `${faults.length || 'no'} faults`;
	say(`${tables} tables, ${rows} rows checked: ${count}.`);
	if (faults.length > 0) process.exitCode = 1;
	if (values.against !== undefined && tables > 0) {
		for (const line of await changesSince(await filesAt(values.against, dataFolder), files)) say(line);
	}
} catch (fault) {
	const [said = ''] = (fault instanceof Error ? fault.message : String(fault)).split('\n');
	process.stderr.write(`${dataFolder}: ${said}\n`);
	process.exitCode = 1;
}
