import { answerTo, help } from './import/answer-to';

try {
  const { text, exit } = await answerTo(process.argv.slice(2));
  process.stdout.write(text);
  process.exitCode = exit;
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${help}`);
  process.exitCode = 2;
}
