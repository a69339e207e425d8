import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {convert} from '.';

const said = (text: string, shell: 'powershell' | 'cmd') => {
  const result = convert(text, shell);
  return result.ok ? result.value : `${result.problem.kind}: ${result.problem.what}`;
};

/** Each rule with an example: bash, PowerShell, cmd. */
const RULES: readonly (readonly [rule: string, bash: string, powershell: string, cmd: string])[] = [
  ['a plain command stays', 'docker image ls', 'docker image ls', 'docker image ls'],
  [
    'a line that goes on',
    'docker run -d \\\n  --name web \\\n  -p 8080:80 nginx',
    'docker run -d `\n  --name web `\n  -p 8080:80 nginx',
    'docker run -d ^\n  --name web ^\n  -p 8080:80 nginx',
  ],
  [
    'single quotes',
    "docker exec web ls 'a b'",
    "docker exec web ls 'a b'",
    'docker exec web ls "a b"',
  ],
  [
    'a template in quotes',
    "docker ps --format '{{.Names}}'",
    "docker ps --format '{{.Names}}'",
    'docker ps --format {{.Names}}',
  ],
  [
    'a dollar that is text',
    "docker exec web sh -c 'echo $HOME'",
    "docker exec web sh -c 'echo $HOME'",
    'docker exec web sh -c "echo $HOME"',
  ],
  [
    'a quote within quotes',
    `git commit -m "it's"`,
    "git commit -m 'it''s'",
    `git commit -m "it's"`,
  ],
  [
    'a variable',
    'docker tag app "$ID/app:1.0"',
    'docker tag app "${env:ID}/app:1.0"',
    'docker tag app "%ID%/app:1.0"',
  ],
  ['a variable alone', 'docker pull $IMAGE', 'docker pull $env:IMAGE', 'docker pull %IMAGE%'],
  [
    'the working directory',
    'docker run -v "$(pwd)/data:/data" app',
    'docker run -v "${PWD}/data:/data" app',
    'docker run -v "%cd%/data:/data" app',
  ],
  [
    'the working directory by its variable',
    'docker run -v "$PWD":/work app',
    'docker run -v "${PWD}:/work" app',
    'docker run -v "%cd%:/work" app',
  ],
  ['the home directory', 'code ~/app', 'code "${HOME}/app"', 'code %USERPROFILE%/app'],
  ['setting a variable', 'ID=alice', "$env:ID = 'alice'", 'set "ID=alice"'],
  ['exporting a variable', 'export ID="alice kim"', "$env:ID = 'alice kim'", 'set "ID=alice kim"'],
  [
    'what a command prints, in a variable',
    'ACCOUNT=$(aws sts get-caller-identity --query Account --output text)',
    '$env:ACCOUNT = $(aws sts get-caller-identity --query Account --output text)',
    `for /f "delims=" %i in ('aws sts get-caller-identity --query Account --output text') do @set "ACCOUNT=%i"`,
  ],
  [
    'what a command of two lines prints',
    "ID=$(aws ec2 describe-vpcs --filters Name=isDefault,Values=true \\\n  --query 'Vpcs[0].VpcId')",
    "$env:ID = $(aws ec2 describe-vpcs --filters 'Name=isDefault,Values=true' `\n  --query 'Vpcs[0].VpcId')",
    `for /f "delims=" %i in ('aws ec2 describe-vpcs --filters "Name=isDefault,Values=true" --query "Vpcs[0].VpcId"') do @set "ID=%i"`,
  ],
  ['going on whatever comes', 'docker rm a || true', 'docker rm a', 'docker rm a'],
  [
    'going on whatever comes, with more behind it',
    'docker rm a || true && docker ps\ndocker ps',
    'docker rm a\ndocker ps\ndocker ps',
    'docker rm a & docker ps\ndocker ps',
  ],
  ['one file', 'cp a/b c', 'Copy-Item a/b c', 'copy /y a\\b c'],
  [
    'several files',
    'cp a/Dockerfile a/.dockerignore .',
    'Copy-Item a/Dockerfile, a/.dockerignore .',
    'copy /y a\\Dockerfile . && copy /y a\\.dockerignore .',
  ],
  [
    'folders',
    'cp -r a b c',
    'Copy-Item a, b c -Recurse',
    'xcopy /e /i /y a c && xcopy /e /i /y b c',
  ],
  ['other names', 'mv a b c', 'Move-Item a, b c', 'move /y a c && move /y b c'],
  [
    'what a command prints, as arguments',
    'docker rm $(docker ps -aq)',
    "docker rm ($(docker ps -aq) -split '\\s+' -ne '')",
    `for /f "delims=" %i in ('docker ps -aq') do @for %j in (%i) do docker rm %j`,
  ],
  [
    'a variable for one command',
    'DOCKER_BUILDKIT=1 docker build .',
    "$env:DOCKER_BUILDKIT = '1'\ndocker build .\nRemove-Item Env:DOCKER_BUILDKIT",
    'set "DOCKER_BUILDKIT=1"\ndocker build .\nset "DOCKER_BUILDKIT="',
  ],
  [
    'one after the other, if it went well',
    'mkdir app && cd app',
    'New-Item -ItemType Directory -Force app | Out-Null\nif ($?) {\ncd app\n}',
    'mkdir app && cd /d app',
  ],
  ['one after the other', 'cd app; ls', 'cd app\nGet-ChildItem', 'cd /d app & dir'],
  [
    'JSON',
    `aws ecs run-task --overrides '{"taskRoleArn": "a"}'`,
    'aws --% ecs run-task --overrides "{\\"taskRoleArn\\": \\"a\\"}"',
    'aws ecs run-task --overrides "{\\"taskRoleArn\\": \\"a\\"}"',
  ],
  [
    'a pipe',
    'docker ps | grep web',
    "docker ps | Select-String 'web' -CaseSensitive",
    'docker ps | findstr /c:"web"',
  ],
  [
    'curl, which PowerShell has another of',
    'curl -s localhost:8080',
    'curl.exe -s localhost:8080',
    'curl -s localhost:8080',
  ],
  [
    'output to nowhere',
    'docker pull app > /dev/null',
    'docker pull app >$null',
    'docker pull app >nul',
  ],
  [
    'errors to nowhere',
    'docker rm web 2>/dev/null',
    'docker rm web 2>$null',
    'docker rm web 2>nul',
  ],
  [
    'output to a file',
    'docker ps > list.txt',
    'docker ps | Out-File -Encoding ascii list.txt',
    'docker ps > list.txt',
  ],
  ['a text', 'echo "hello, world"', "Write-Output 'hello, world'", 'echo hello, world'],
  [
    'a folder on the way',
    'mkdir -p a/b',
    'New-Item -ItemType Directory -Force a/b | Out-Null',
    'mkdir a\\b',
  ],
  ['the text of a file', 'cat src/server.js', 'Get-Content src/server.js', 'type src\\server.js'],
  ['taking a folder away', 'rm -rf data', 'Remove-Item data -Recurse -Force', 'rmdir /s /q data'],
  ['a remark', '# first\ndocker ps', '# first\ndocker ps', 'rem first\ndocker ps'],
];

describe.each(RULES)('%s', (_, bash, powershell, cmd) => {
  test('in PowerShell', () => {
    expect(said(bash, 'powershell')).toBe(powershell);
  });

  test('in cmd', () => {
    expect(said(bash, 'cmd')).toBe(cmd);
  });
});

test('a file that is written in the page, in PowerShell alone', () => {
  const text = "cat > app/.dockerignore <<'EOF'\nnode_modules\n*.log\nEOF";
  expect(said(text, 'powershell')).toBe(
    `[IO.File]::WriteAllText("$PWD/app/.dockerignore", (@'\nnode_modules\n*.log\n'@ -replace "\`r\`n", "\`n") + "\`n")`,
  );
  expect(said(text, 'cmd')).toBe('heredoc: <<EOF');
});

test('Korean text in a file is UTF-8 in PowerShell, and is not written by cmd', () => {
  const text = `echo 'print("It''s 안녕")' > app.py`;
  expect(said(text, 'powershell')).toBe(
    '[IO.File]::WriteAllText("$PWD/app.py", \'print("Its 안녕")\' + "`n")',
  );
  expect(said(text, 'cmd')).toBe('encoding: echo');
  expect(said('echo 안녕 >> ~/a.txt', 'powershell')).toMatch(
    /^\[IO\.File\]::AppendAllText\(.+, '안녕' \+ "`n"\)$/,
  );
  expect(said('echo 안녕', 'cmd')).toBe('echo 안녕');
  expect(said('echo 안녕 > /dev/null', 'cmd')).toBe('echo 안녕 >nul');
});

describe('what has no equal is said, not guessed', () => {
  test.each([
    ['for i in 1 2; do docker run app; done', 'control: for'],
    ['docker run app &', 'background: &'],
    [`curl -d '{"a": "<b>"}' localhost`, 'quote: {"a": "<b>"}'],
    ['docker run ${NAME:-web}', 'expansion: ${NAME:-web}'],
    ['docker rm *.tmp', 'expansion: *.tmp'],
    ['sed s/a/b/ file', 'program: sed'],
    ['rm -i file', 'option: -i'],
    ['docker run "', 'syntax: "'],
    ['(cd app && ls)', 'control: ('],
    ['curl --unix-socket /var/run/docker.sock localhost/_ping', 'option: curl --unix-socket'],
  ])('%s', (bash, failure) => {
    expect(said(bash, 'powershell')).toBe(failure);
    expect(said(bash, 'cmd')).toBe(failure);
  });
});

test('every text ends in a conversion or in a reason', () => {
  const script = fc
    .array(
      fc.constantFrom(
        'docker',
        'ls',
        "'",
        '"',
        '$',
        '(',
        ')',
        '\\',
        '\n',
        ' ',
        '<<',
        'EOF',
        '&&',
        '|',
        '>',
        'a=',
        '#',
        '~',
        '`',
      ),
      {maxLength: 25},
    )
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(script, fc.constantFrom('powershell', 'cmd'), (text, shell) => {
      const result = convert(text, shell);
      expect(result.ok ? typeof result.value : result.problem.kind).toBeTruthy();
    }),
    {numRuns: 3000},
  );
});
