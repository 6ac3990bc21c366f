import { join } from 'node:path';
import { findBoundaryFaults } from './find-boundary-faults.ts';

const faults = findBoundaryFaults(join(import.meta.dirname, '..'));
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
