import { runCommand } from './command.ts';
import { standardStreams } from './standard-streams.ts';
import { trainings } from './training.ts';

process.exitCode = runCommand('train', trainings, process.argv.slice(2), standardStreams());
