import { answerTo, contract } from './read-gmail/answer-to';

try {
  process.stdout.write(`${await answerTo(process.argv.slice(2))}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${contract}`);
  process.exitCode = 2;
}
