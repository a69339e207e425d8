import {describe, expect, test} from 'vitest';
import {convert} from '.';

const said = (text: string, shell: 'powershell' | 'cmd') => {
  const result = convert(text, shell);
  return result.ok ? result.value : `${result.problem.kind}: ${result.problem.what}`;
};

/** Each with bash, PowerShell, cmd; '=' where a shell takes it as bash does. */
const PROGRAMS: readonly (readonly [bash: string, powershell: string, cmd: string])[] = [
  ['cd', 'cd $HOME', 'cd /d %USERPROFILE%'],
  ['cd a b', 'cd a b', 'cd /d a b'],
  ['cat a b', 'Get-Content a, b', 'type a b'],
  ['cat -n a', 'option: -n', 'option: -n'],
  ['cp -a a b', 'Copy-Item a b -Recurse', 'xcopy /e /i /y a b'],
  ['cp -x a b', 'option: -x', 'option: -x'],
  ['cp', 'syntax: cp', 'syntax: copy /y'],
  ['mv', 'syntax: mv', 'syntax: move /y'],
  ['mv -f a b', 'option: -f', 'option: -f'],
  ['cp *.js b', 'Copy-Item *.js b', 'copy /y *.js b'],
  ['echo a  b', "Write-Output 'a b'", 'echo a b'],
  ['echo "a & b"', "Write-Output 'a & b'", 'echo a ^& b'],
  ['echo "<a|b>" ^', "Write-Output '<a|b> ^'", 'echo ^<a^|b^> ^^'],
  ['echo "$A b"', 'Write-Output "${env:A} b"', 'echo %A% b'],
  [`echo '"$x"' $A`, 'Write-Output "`"`$x`" ${env:A}"', 'echo "$x" %A%'],
  ['grep -iv web a', "Select-String 'web' -NotMatch -Path a", 'findstr /i /v /c:"web" a'],
  [
    'grep -v web a b',
    "Select-String 'web' -CaseSensitive -NotMatch -Path a, b",
    'findstr /v /c:"web" a b',
  ],
  ['grep "a.b/c: d=-e"', "Select-String 'a.b/c: d=-e' -CaseSensitive", 'findstr /c:"a.b/c: d=-e"'],
  ["grep 'a[b]'", "Select-String 'a[b]' -CaseSensitive", 'option: a[b]'],
  ["grep 'x$'", "Select-String 'x$' -CaseSensitive", 'option: x$'],
  ["grep '^x'", "Select-String '^x' -CaseSensitive", 'option: ^x'],
  ['grep', 'syntax: grep', 'syntax: grep'],
  ['grep $A', 'expansion: grep', 'expansion: grep'],
  ['grep -r a', 'option: -r', 'option: -r'],
  ['head -n 5 a', 'Get-Content a | Select-Object -First 5', 'program: head'],
  ['head -5 a', 'Get-Content a | Select-Object -First 5', 'program: head'],
  ['head -n5 a', 'Get-Content a | Select-Object -First 5', 'program: head'],
  ['head a b', 'Get-Content a, b | Select-Object -First 10', 'program: head'],
  ['docker ps | head', 'docker ps | Select-Object -First 10', 'program: head'],
  ['tail -n 12 a', 'Get-Content a | Select-Object -Last 12', 'program: tail'],
  ['head -c 5', 'option: -c', 'program: head'],
  ['head -n a', 'option: -n', 'program: head'],
  ['head -n 5a', 'option: -n', 'program: head'],
  ['head -5a', 'option: -5a', 'program: head'],
  ['ls -la', 'Get-ChildItem -Force', 'dir /a'],
  ['ls -l a/b c', 'Get-ChildItem a/b, c', 'dir a\\b c'],
  ['ls -R', 'option: -R', 'option: -R'],
  ['mkdir a b', 'New-Item -ItemType Directory -Force a, b | Out-Null', 'mkdir a b'],
  ['mkdir -m a', 'option: -m', 'option: -m'],
  ['pwd', 'Get-Location', 'cd'],
  ['rm a', 'Remove-Item a', 'del a'],
  ['rm -f a b', 'Remove-Item a, b -Force', 'del a b'],
  ['rm -r a', 'Remove-Item a -Recurse', 'rmdir /s /q a'],
  ['rmdir a/b', 'Remove-Item a/b', 'rmdir a\\b'],
  ['rmdir -p a', 'option: -p', 'option: -p'],
  ['sleep 2', 'Start-Sleep 2', 'timeout /t 2 /nobreak >nul'],
  ['touch a b', 'New-Item -ItemType File -Force a, b | Out-Null', 'type nul >> a\ntype nul >> b'],
  ['true', '$null = $true', 'ver >nul'],
  ['docker ps | wc -l', 'docker ps | (Measure-Object -Line).Lines', 'docker ps | find /c /v ""'],
  ['wc -l a', 'option: wc', 'option: wc'],
  ['wc -c', 'option: -c', 'option: -c'],
  ['export A', '# export A', 'rem export A'],
  ['export A=1 B="x y"', "$env:A = '1'\n$env:B = 'x y'", 'set "A=1"\nset "B=x y"'],
  ['A=1 B=2', "$env:A = '1'\n$env:B = '2'", 'set "A=1"\nset "B=2"'],
  ['A="x$B"', '$env:A = "x${env:B}"', 'set "A=x%B%"'],
  [`A='x"y'`, `$env:A = 'x"y'`, 'quote: x"y'],
  ["A='x\ny'", "$env:A = 'x\ny'", 'quote: x\ny'],
  ['A=$(pwd)', '$env:A = $PWD', 'set "A=%cd%"'],
  [
    'A=$(docker ps -q | head -1)',
    '$env:A = $(docker ps -q | Select-Object -First 1)',
    'program: head',
  ],
  [
    'A=$(docker ps | grep a)',
    "$env:A = $(docker ps | Select-String 'a' -CaseSensitive)",
    'expansion: $(docker ps | grep a)',
  ],
  [
    'A=$(docker ps; ls)',
    '$env:A = $(docker ps\nGet-ChildItem)',
    `for /f "delims=" %i in ('docker ps & dir') do @set "A=%i"`,
  ],
];

describe.each(PROGRAMS)('%s', (bash, powershell, cmd) => {
  test('in PowerShell', () => {
    expect(said(bash, 'powershell')).toBe(powershell);
  });
  test('in cmd', () => {
    expect(said(bash, 'cmd')).toBe(cmd);
  });
});

/** What a program that all systems have is called with. */
const WORDS: readonly (readonly [bash: string, powershell: string, cmd: string])[] = [
  ['--name=web -p 80:80', '--name=web -p 80:80', '"--name=web" -p 80:80'],
  ['a=b', 'a=b', '"a=b"'],
  ["''", "quote: ''", '""'],
  ['a"b c"d', "'ab cd'", '"ab cd"'],
  ["'a%b'", "'a%b'", '"a%b"'],
  ["'a&b'", "'a&b'", '"a&b"'],
  ['~', '"${HOME}"', '%USERPROFILE%'],
  ['~/a', '"${HOME}/a"', '%USERPROFILE%/a'],
  ["'~/a'", "'~/a'", '~/a'],
  ['a~/b', "'a~/b'", 'a~/b'],
  ['~minji', "'~minji'", '~minji'],
  ['$A', '$env:A', '%A%'],
  ['"$A"', '"${env:A}"', '"%A%"'],
  ['${A}b', '"${env:A}b"', '%A%b'],
  ['"$A-b c"', '"${env:A}-b c"', '"%A%-b c"'],
  ['"$A\\$B`"', 'syntax: `', 'syntax: `'],
  [String.raw`"$A\$b"`, '"${env:A}`$b"', '"%A%$b"'],
  ['$HOME', '$HOME', '%USERPROFILE%'],
  ['$PWD', '$PWD', '%cd%'],
  ['$?', '$LASTEXITCODE', '%ERRORLEVEL%'],
  ['$USER', '$env:USERNAME', '%USERNAME%'],
  ['$HOSTNAME', '$env:COMPUTERNAME', '%COMPUTERNAME%'],
  ['$1', 'expansion: $1', 'expansion: $1'],
  ['$(pwd)', '$PWD', '%cd%'],
  ['$( pwd )/a', '"${PWD}/a"', '%cd%/a'],
  ['a$(hostname)', '"a$(hostname)"', 'expansion: $(hostname)'],
  ["'a*'", "'a*'", 'a*'],
  ['a?', 'expansion: a?', 'expansion: a?'],
  ['[a]', 'expansion: [a]', 'expansion: [a]'],
  ['"[a]"', "'[a]'", '"[a]"'],
  ['"a\nb"', "'a\nb'", 'quote: a\nb'],
  [`'{"a": 1}'`, '--% "{\\"a\\": 1}"', '"{\\"a\\": 1}"'],
  [`'"a"%'`, 'quote: "a"%', 'quote: "a"%'],
  [`'"a"' $B`, 'quote: "a"', '"\\"a\\"" %B%'],
];

describe.each(WORDS)('node %s', (bash, powershell, cmd) => {
  const called = (words: string) => (/^\w+: /.test(words) ? words : `node ${words}`);
  test('in PowerShell', () => {
    expect(said(`node ${bash}`, 'powershell')).toBe(called(powershell));
  });
  test('in cmd', () => {
    expect(said(`node ${bash}`, 'cmd')).toBe(called(cmd));
  });
});

/** What is joined, and where it is written to. */
const JOINED: readonly (readonly [bash: string, powershell: string, cmd: string])[] = [
  ['node a || node b', 'node a\nif (-not $?) {\nnode b\n}', 'node a || node b'],
  [
    'node a && node b && node c',
    'node a\nif ($?) {\nnode b\nif ($?) {\nnode c\n}\n}',
    'node a && node b && node c',
  ],
  ['node a && node b; node c', 'node a\nif ($?) {\nnode b\n}\nnode c', 'node a && node b & node c'],
  [
    'node a && node b | node c',
    'node a\nif ($?) {\nnode b | node c\n}',
    'node a && node b | node c',
  ],
  ['node a &&\n  node b', 'node a\nif ($?) {\nnode b\n}', 'node a && ^\n  node b'],
  ['node a |\nnode b', 'node a | node b', 'node a | ^\n  node b'],
  ['node a\n\n# b\nnode c', 'node a\n# b\nnode c', 'node a\nrem b\nnode c'],
  ['node a # b', 'node a\n# b', 'node a\nrem b'],
  ['node a || true; node b', 'node a\nnode b', 'node a & node b'],
  ['node a && true', 'node a\nif ($?) {\n$null = $true\n}', 'node a && ver >nul'],
  ['node a || true b', 'node a\nif (-not $?) {\n$null = $true\n}', 'node a || ver >nul'],
  ['node a > /dev/null 2>&1', 'node a >$null 2>&1', 'node a >nul 2>&1'],
  ['node a 2> /dev/null', 'node a 2>$null', 'node a 2>nul'],
  ['node a &> /dev/null', 'node a >$null 2>&1', 'node a >nul 2>&1'],
  ['node a > b/c', 'node a | Out-File -Encoding ascii b/c', 'node a > b\\c'],
  ['node a >> b', 'node a | Out-File -Encoding ascii -Append b', 'node a >> b'],
  ['node a 2> b', 'option: >', 'node a 2> b'],
  ['node a > b 2> c', 'option: >', 'node a > b 2> c'],
  ['node a < b/c', 'Get-Content -Raw b/c | node a', 'node a < b\\c'],
  ['node a >&2', 'option: >&', 'option: >&'],
  [
    'A=1 B=2 node a',
    "$env:A = '1'\n$env:B = '2'\nnode a\nRemove-Item Env:A\nRemove-Item Env:B",
    'set "A=1"\nset "B=2"\nnode a\nset "A="\nset "B="',
  ],
  [
    'node $(docker ps -q) > a',
    "node ($(docker ps -q) -split '\\s+' -ne '') | Out-File -Encoding ascii a",
    'expansion: $(docker ps -q)',
  ],
  [
    'A=1 node $(docker ps -q)',
    "$env:A = '1'\nnode ($(docker ps -q) -split '\\s+' -ne '')\nRemove-Item Env:A",
    'expansion: $(docker ps -q)',
  ],
  [
    'node a $(docker ps -q) b',
    "node a ($(docker ps -q) -split '\\s+' -ne '') b",
    `for /f "delims=" %i in ('docker ps -q') do @for %j in (%i) do node a %j b`,
  ],
  [
    'node $(docker ps -q) $(docker ps -aq)',
    "node ($(docker ps -q) -split '\\s+' -ne '') ($(docker ps -aq) -split '\\s+' -ne '')",
    'expansion: $(docker ps -q)',
  ],
  ['$A b', 'expansion: command', 'expansion: command'],
  [`node '"a"' > b`, 'quote: node', 'node "\\"a\\"" > b'],
];

describe.each(JOINED)('%s', (bash, powershell, cmd) => {
  test('in PowerShell', () => {
    expect(said(bash, 'powershell')).toBe(powershell);
  });
  test('in cmd', () => {
    expect(said(bash, 'cmd')).toBe(cmd);
  });
});

describe('a here-document, which PowerShell alone can write', () => {
  const written = (path: string, text: string) =>
    `[IO.File]::WriteAllText(${path}, (@'\n${text}'@ -replace "\`r\`n", "\`n") + "\`n")`;
  test.each([
    ["cat > a <<'E'\n$x \\ `y`\nE", written('"$PWD/a"', '$x \\ `y`\n')],
    ['cat > a <<E\nx `y`\nE', written('"$PWD/a"', 'x ``y``\n')],
    ['cat <<E > a\nx\nE', written('"$PWD/a"', 'x\n')],
    ["cat > /a <<'E'\nx\nE", written('/a', 'x\n')],
    ["cat > ~/a <<'E'\nx\nE", written('"${HOME}/a"', 'x\n')],
    ["cat > $A/b <<'E'\nx\nE", written('"${env:A}/b"', 'x\n')],
    ['cat > a <<E\n$x\nE', 'heredoc: <<'],
    ['cat > a <<E\n\\x\nE', 'heredoc: <<'],
    ['cat <<E\nx\nE', 'heredoc: <<E'],
    ['cat > a 2> b <<E\nx\nE', 'heredoc: <<E'],
    ['cat 2> a <<E\nx\nE', 'heredoc: <<E'],
    ['cat >> a <<E\nx\nE', 'heredoc: <<E'],
    ['cat b > a <<E\nx\nE', 'heredoc: <<E'],
    ['node > a <<E\nx\nE', 'heredoc: <<E'],
    ['cat > a <<E && ls\nx\nE', 'heredoc: &&'],
    ['cat > a <<E # b\nx\nE', 'heredoc: #'],
  ])('%j', (bash, powershell) => {
    expect(said(bash, 'powershell')).toBe(powershell);
  });
});

test.each([
  ['if true; then ls; fi', 'control: if'],
  ['function a', 'control: function'],
  ['[[ a ]]', 'control: [['],
  ['ls )', 'control: )'],
  ['sleep 1 &', 'background: &'],
  ['cat <<<a', 'syntax: <<<'],
  ['case a in a) ;; esac', 'control: case'],
  ['ls ;;', 'syntax: ;;'],
  ['&& ls', 'syntax: &&'],
  ['ls >', 'syntax: >'],
  ['ls > \n', 'syntax: >'],
  ["ls 'a", "syntax: '"],
  ['ls $(a', 'syntax: $('],
  ['ls \\', 'syntax: \\'],
  ['cat <<E\na', 'syntax: <<E'],
  ['echo $((1 + 2))', 'expansion: $(('],
  ["echo $'a'", "expansion: $'"],
  ['echo `ls`', 'expansion: `'],
  ['echo "${A:-b}"', 'expansion: ${A:-b}'],
])('%j has no equal in any shell', (bash, failure) => {
  expect([said(bash, 'powershell'), said(bash, 'cmd')]).toEqual([failure, failure]);
});
