import type { RobustnessRequest } from '../../../src/lib/measures/robustness/Robustness.ts';
import { straightforward } from './straightforward.ts';

addEventListener('message', ({ data }: MessageEvent<RobustnessRequest>) =>
	postMessage(straightforward(data))
);
