import { spawn } from 'node:child_process';
import { expect, test } from './support/test';

test('`npm start` with a current build: at once, on a free port, and the address it prints shows the app', async ({
  page,
}) => {
  const server = spawn(process.execPath, ['scripts/start.mjs'], { env: { ...process.env, CI: 'true' } });
  try {
    const address = await new Promise<string>((resolve, reject) => {
      let printed = '';
      server.stdout.on('data', (chunk: Buffer) => {
        printed += chunk.toString();
        const found = /http:\/\/localhost:\d+\//.exec(printed)?.[0];
        if (found !== undefined) resolve(found);
      });
      server.on('exit', () => reject(new Error(`It ended after printing: ${printed}`)));
    });
    const answer = await page.request.get(address);
    expect(answer.status()).toBe(200);
    expect(await answer.text()).toContain('日本のサイバー外交');
  } finally {
    server.kill();
  }
});
