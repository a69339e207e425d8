import {expect, test} from 'vitest';
import {otherShells} from './otherShells';

test('a command that is the same in every shell has nothing behind it', () => {
  expect(otherShells('docker ps')).toBe('');
});

test('a command is converted where it is another, and text stays text', () => {
  expect(otherShells('docker ps > a.txt')).toBe(
    '<template data-in="powershell">docker ps | Out-File -Encoding ascii a.txt</template>',
  );
  expect(otherShells('echo "a<b"')).toContain('<template data-in="cmd">echo a^&lt;b</template>');
});

test('what has no equal says why', () => {
  expect(otherShells('sed s/a/b/ file')).toBe(
    '<template data-in="powershell" data-failure="program" data-what="sed"></template><template data-in="cmd" data-failure="program" data-what="sed"></template>',
  );
  expect(otherShells(`curl -d '{"a": "<b>"}' localhost`)).toContain(
    'data-what="{&quot;a&quot;: &quot;&lt;b&gt;&quot;}"',
  );
});
