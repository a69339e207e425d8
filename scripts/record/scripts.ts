/** A script that a container of `base:1` runs, so that the model can be held to what it did. */
export interface RecordedScript {
  readonly script: string;
  readonly user?: string;
}

const asRoot = (scripts: readonly string[]): readonly RecordedScript[] =>
  scripts.map((script) => ({script}));

const asApp = (scripts: readonly string[]): readonly RecordedScript[] =>
  scripts.map((script) => ({script, user: 'app'}));

const SYNTAX = [
  'echo x\necho a; && b',
  'echo "a',
  'if true; then echo',
  'if',
  'echo a;;',
  'echo ${',
  'echo )',
  '(echo a',
  '}',
  'for',
  'eval "if"; echo no',
  'echo a # b; echo c\necho d#e',
  'echo a \\\n  b && \\\n  echo c',
  'case abc in a*) echo A;; *) echo other;; esac; case x in y|x) echo yes; esac',
  'if false; then echo a; elif true; then echo b; else echo c; fi',
  'for i in 1 2 3; do [ $i = 2 ] && continue; echo $i; done; while :; do break; done; echo $?',
  'i=0; until [ $i -ge 3 ]; do i=$((i + 1)); echo $i; done',
  'f() { echo "$1 $#"; return 2; }; f x y; echo $?',
  '{ echo a; echo b; } > /both; cat /both; (cd /etc; pwd); pwd',
  '! true; echo $?; ! false; echo $?',
  'echo $(echo $(echo deep)) `echo \\`echo old\\``',
  'for d in /home/*/; do echo $d; done; echo /bin/c[au]*; echo /no*; echo "/b*"',
  'set -- a "b c" d; echo $# "$2"; for x; do echo "<$x>"; done; shift; echo "$@"; printf "[%s]" "$*"',
];

const EXPANSION = [
  'a=1; unset a; echo ${a-un} ${a:-d} ${b:=z} $b ${b:+p} ${#b}',
  'x=a.b.c; echo ${x%.*} ${x%%.*} ${x#*.} ${x##*.} ${x/./_} ${x//./_} ${x:2} ${x:0:1}',
  'x="a  b"; echo $x "$x"; IFS=:; y=1:2::3; printf "<%s>" $y; echo',
  'echo $((1 + 2 * 3)) $(( (1+2)*3 )) $((7 / 2)) $((-7 % 3)) $((1 << 4)) $((5 > 3 ? 10 : 20)) $((2 ** 10))',
  'i=5; echo $((i++)) $i $((++i)) $((i += 10)) $i; echo $((0x1f)) $((010))',
  'echo $((1/0)); echo no',
  'echo $((1+))',
  'echo ~ ~/x "~" a~; cd ~; pwd',
  'cat <<EOF\n$HOME `echo x` \\$a $((1+1))\nEOF\ncat <<-"E"\n\ta $b\n\tE\n',
  '${x?}',
  'echo ${x:?bad}',
  'set -u; echo $x',
  'a=1 b=$a; echo $b; a=2 sh -c "echo \\$a"; echo $a; export a; sh -c "echo \\$a"',
  'echo "a\\tb" \'c\\td\' a\\ b "$(printf "x\\n\\n")y"',
  'echo -e "a\\tb\\c"; echo -n x; echo -E "a\\tb"; echo -ne "y\\n"; echo -x',
  'printf "%s-%d|%5s|%-5s|%05d|%x\\n" a 3 b c 42 255; printf "%s\\n" a b c; printf "%b|%c|%%\\n" "a\\tb" xyz; printf "%.2s|%3.1s|\\n" abc abc',
  'printf "%d\\n" abc',
  'readonly a=1; a=2; echo no',
  'x=$(exit 3); echo $?; echo $(exit 4) $?; y=$(false) || echo failed',
];

const BUILTINS = [
  'cd /nofile; echo $?',
  'cd /etc/passwd || echo $?',
  'cd /etc && cd .. && pwd && cd - && echo $OLDPWD',
  'exit 3',
  'exit abc',
  'return 3; echo no',
  'shift 3; echo $?',
  'break; echo yes',
  'local x',
  'trap "echo bye" EXIT; exit 4',
  'set -e; false; echo no',
  'set -e; f() { false; echo in; }; f || echo or; f; echo no',
  'set -e; a=$(false); echo no',
  'set -e; if false; then :; fi; ! true; echo ok; false && true; echo ok2; (exit 3); echo no',
  'set -e; cd /nofile; echo no',
  'set -o pipefail; false | true; echo $?; set +o pipefail; false | true; echo $?',
  'set -x; a=1 b="x y"; echo "$b" q ""; [ a = b ]; for i in 1; do :; done; echo a >/x',
  'set -q; echo no',
  'set -o nosuch; echo yes',
  'eval "echo a; nosuch"; echo $?',
  'export 1a=2; echo no',
  '. /nofile; echo no',
  'printf "x=5\\nreturn 3\\necho no\\n" > /lib.sh; . /lib.sh; echo $? $x',
  'exec echo hi; echo no',
  'exec > /o; echo x; cat /o >&2',
  'umask; umask 077; touch /a; mkdir /b',
  'while read a b; do echo "$b-$a"; done <<E\n1 2 3\n4 5\nE\n',
  'echo "a b c" | { read x y; echo "$y $x"; }; printf "no newline" | read z; echo $?',
  'test a -foo b; echo $?; [ a = b; echo $?; [ 1 -eq x ]; echo $?',
  'test; echo $?; test x; echo $?; test ! x; echo $?; [ a = a -a b = b ]; echo $?; [ -z "" -o x ]; echo $?; [ \\( a = a \\) ]; echo $?; [ 2 -gt 10 ]; echo $?; [ = ]; echo $?; [ a b c d e ]; echo $?',
  '[ -f /etc/passwd -a ! -d /etc/passwd ]; echo $?; [ -e /nofile ]; echo $?; [ -x /bin/sh -a -L /bin/sh ]; echo $?; [ -s /etc/passwd ] && [ -w /etc ]; echo $?; [[ abc == a* ]]; echo $?',
];

const REDIRECTIONS = [
  'echo a > /f; echo b >> /f; cat < /f; : > /f; wc -c < /f',
  'echo > /a/b; echo $?',
  'cat < /nofile; echo $?',
  ': > /a/b; echo no',
  'ls nofile 2>&1 >/dev/null | cat',
  '{ echo a; echo b >&2; } 2>/dev/null; echo x &> /o; cat /o',
  'echo a >&5; echo $?',
  'echo a 3> /three >&3; cat /three; echo out > /dev/stdout; echo gone > /dev/null',
  'echo a | tee /one /two | cat; cat /one /two; echo b | tee -a /one >/dev/null; cat /one',
];

const PROGRAMS = [
  'nosuch; echo $?',
  'echo a\nnosuch',
  '/bin; echo $?; /nofile; echo $?; ./x.sh; echo $?',
  'echo hi > x.sh; ./x.sh; echo $?; sh x.sh',
  'printf "nosuch\\n" > /x.sh; sh /x.sh; chmod +x /x.sh; /x.sh; echo $?',
  'printf "#!/bin/sh\\necho \\$0 \\$1 \\$#; exit 3" > /x; chmod +x /x; /x a b; echo $?; cd /; ./x q; PATH=$PATH:/; x z',
  'printf "#!/nosuch\\necho" > /x; chmod +x /x; /x; echo $?',
  'printf "line1\\n cd /nofile\\nnosuch\\n echo \\$((1/0))\\n" > /x; sh /x; echo $?',
  'sh -c nosuch; sh nofile; echo $?; echo echo input | sh; sh -c \'echo $0 $1\' a b; sh -ec "false; echo no"; echo $?',
  'env -i A=1 env; env B=2 sh -c "echo \\$B"; env nosuch; echo $?',
];

const FILES = [
  'cat nofile; cat /bin; cat /etc/group /nofile /etc/group; echo $?',
  'cp nofile x; mv nofile x; rm nofile; rm -f nofile; echo $?',
  'mkdir /bin; mkdir /a/b; mkdir -p /a/b /etc; mkdir -m 700 /z; mkdir -p -m 711 /p/q',
  'touch /a/b; touch -c /n; touch /m; ls /n',
  'rmdir /bin; rmdir /nofile; mkdir -p /a/b/c; rmdir -p a/b/c; rmdir /etc/passwd',
  'ln -s x /etc/passwd; ln a b; ln -s a /tmp; ln -sf /x /l; ln -sf /y /l; ln -sn /q /l; readlink /l; echo c > /c; ln /c /c2; cat /c2',
  'chmod 644 nofile; chmod zz /bin; chmod u+x,g-w /etc/passwd; chmod -R a=rX /home; touch /s; chmod 4755 /s; chmod g+s,o-x /s; chmod +t /home; chmod =r /etc/group',
  'chown app:app /etc/passwd; chown 5 /etc/group; chown :7 /etc/group; chgrp app /tmp; chown -R app /home; chown nosuch /tmp; chown app: /root; touch /s; chmod 4755 /s; chown 1 /s',
  'mkdir -p a/b/c; echo x > a/b/f; cp a d; cp -r a d; cp -r a d; cp a/b/f a/b/c/; mv a/b/f a/h; mv a d; rm -r d/a/b; ls -R d; rm d',
  'cp /bin /x; rm /bin; cp /etc/passwd /etc/group /nodir; mv /etc/passwd /etc/group /nodir; cp /etc/passwd /etc/passwd',
  'echo x > f; chmod 755 f; cp f g; cp -p f h; ln -s f l; cp l m; cp -d l n; cp -a /home /h2; chown app f; cp -a f i; umask 077; cp f j',
  'mkdir -p s/t; cp -r s s/t; echo $?; mv s s/t; echo $?',
  'ln -s /nof dang; cat dang; echo into > dang; cat /nof; rm dang; ls /nof; ln -s loop loop; cat loop',
  'install -m 640 /etc/passwd /p; install -d /i/j; install -D /etc/group /q/r/s',
  'rm -rf /home /etc/group; ls /home; find /etc -name group',
  'mkdir d; touch d/.hidden d/seen; rm -rf d/*; ls -A d; rm -r d; echo d*',
  'ls /etc/passwd /home; ls -1 /home /nofile; ls -A /home; ls -d /etc; ls -F /home; ls -R /home',
  'stat -c "%a %U:%G %s %n" /etc/passwd /tmp; readlink -f /bin/sh; realpath /bin/../etc/passwd; basename /a/b.c .c; dirname /a/b /c; dirname x',
  'which cat nosuch; echo $?',
];

const FILTERS = [
  'printf "b\\na\\nb\\n" | sort; printf "b\\na\\nb\\n" | sort -u; printf "10\\n9\\n" | sort -n; printf "10\\n9\\n" | sort -rn; printf "a 2\\nb 1\\n" | sort -k2',
  'printf "a\\na\\nb\\n" | uniq -c; printf "a\\na\\nb\\n" | uniq -d; printf "abc\\n" | tr a-c A-C; printf "a b\\n" | tr -d " "; printf "aab\\n" | tr -s a; printf "a1b2" | tr -cd 0-9',
  'printf "a:b:c\\n" | cut -d: -f2,3; printf "abc" | cut -c1-2; printf "abc\\n" | cut -c2-; printf "ab" | rev; printf "a\\nb\\n" | tac',
  'printf "1\\n2\\n3\\n" > /n; head -n 2 /n; head -1 /n; tail -n 2 /n; tail -n +2 /n; head -c 3 /n; head /n /n; wc /n; wc -l /n /n; cat -n /n; head nofile; tail nofile',
  'printf "a1\\nb2\\n" | grep 1; printf "a1\\nb2\\n" | grep -v 1; printf "a1\\nb2\\n" | grep -c .; grep -q root /etc/passwd; echo $?; grep -n app /etc/passwd; grep -o "r.o" /etc/passwd; grep nosuch /etc/passwd; echo $?; grep x /nofile; echo $?',
  'grep -E "^(root|app):" /etc/passwd; grep -i ROOT /etc/passwd; grep -h app /etc/passwd /etc/group; grep -l app /etc/group /etc/passwd; grep -w app /etc/group; grep -F a.b /etc/passwd; echo $?; grep "ro\\{1,2\\}t" /etc/group; grep -c "[[:digit:]]\\+" /etc/group',
  'echo "hello world" | sed "s/o/0/g; s/\\(h\\)e/\\1E/"; echo abc | sed -n "s/b/&&/p"; echo a/b | sed "s|/|-|"; printf "1\\n2\\n3\\n" | sed "2d"; printf "1\\n2\\n3\\n" | sed -n 2p; printf "1\\n2\\n3\\n" | sed "/2/,\\$d"',
  'echo abc | sed -E "s/(a)(b)/\\2\\1/"; printf "x=1\\n" > /f; sed -i "s/^x=.*/x=2/" /f; cat /f; printf "1\\n2\\n" | sed "1i top"; printf "1\\n2\\n" | sed "\\$a end"; printf "a\\nb\\n" | sed "y/ab/AB/;1q"; sed s/a/b/ nofile',
  'seq 3; seq 1 2 5; expr 1 + 2; expr 2 \\* 3; expr abc : "a\\(.\\)"; expr 1 = 2; echo $?; echo a b | xargs -n1 echo; echo a | xargs -I{} echo "<{}>"; yes | head -2',
  'echo hi | sha256sum; echo hi | base64; echo aGkK | base64 -d; id -u; whoami; id app; id nosuch; uname; arch',
  'find /home /nofile; find /etc -name "pass*" -type f; mkdir -p /d/e; touch /d/f; find /d -mindepth 1 -maxdepth 1 -type d; find /d -type f -exec echo got {} \\;; find /d ! -type d',
];

const REFUSED = [
  'echo > /x; echo $?',
  'mkdir /x; touch /x; ln -s a /x; rm /etc/passwd; rm -f /etc/passwd; echo $?',
  'cp /etc/passwd /x; mv /etc/passwd /tmp; chmod 777 /etc/passwd; chown app /etc/passwd',
  'echo x > /etc/passwd; mkdir -p /a/b/c; cp -r /etc /y; rmdir /home/app; echo $?',
  'rm -rf /home; rm -rf /nofile; echo $?',
  'whoami; id; cd; pwd; touch /tmp/mine; mkdir /tmp/d; echo x > /home/app/f; chmod 600 /home/app/f; ls /tmp',
  '/etc/passwd; echo $?; cd /root; cat /etc/group',
];

/** All scripts that are recorded. */
export const SCRIPTS: readonly RecordedScript[] = [
  ...asRoot([
    ...SYNTAX,
    ...EXPANSION,
    ...BUILTINS,
    ...REDIRECTIONS,
    ...PROGRAMS,
    ...FILES,
    ...FILTERS,
  ]),
  ...asApp(REFUSED),
];
