import { runCommand } from './command.ts';
import { measurements } from './measurements.ts';
import { standardStreams } from './standard-streams.ts';

process.exitCode = runCommand('measure', measurements, process.argv.slice(2), standardStreams());
