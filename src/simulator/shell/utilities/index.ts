import {echo} from '../builtins/echo';
import {printf} from '../builtins/printf';
import {test} from '../builtins/test';
import {TOOLS} from '../tools';
import type {Utility} from '../shell';
import {ACCOUNT_COMMANDS} from './accountCommands';
import {chgrp, chmod, chown} from './attributes';
import {cat} from './cat';
import {cut, seq, tee, tr, yes} from './columns';
import {cp} from './copy';
import {base64} from './encode';
import {expr} from './expr';
import {find} from './find';
import {grep} from './grep';
import {install} from './install';
import {du, ls, stat} from './list';
import {ln, mkdir, touch} from './make';
import {mv} from './move';
import {basename, checksum, dirname, mktemp, readlink, realpath, which} from './paths';
import {rm, rmdir} from './remove';
import {sed} from './sed';
import {clock, env, groupsOf, hostname, id, printenv, say, uname, whoami, xargs} from './system';
import {head, nl, rev, sort, tac, tail, uniq, wc} from './text';

const succeed: Utility = () => 0;

/** Programs that the model knows. Whether an image has one is for the image to say. */
export const UTILITIES: ReadonlyMap<string, Utility> = new Map<string, Utility>(
  Object.entries({
    ...TOOLS,
    ...ACCOUNT_COMMANDS,
    '[': test,
    arch: say('x86_64\n'),
    base64,
    basename,
    cat,
    chgrp,
    chmod,
    chown,
    cp,
    cut,
    date: clock(29),
    df: clock(200),
    dirname,
    du,
    echo,
    egrep: grep,
    env,
    expr,
    false: () => 1,
    fgrep: grep,
    find,
    free: clock(200),
    grep,
    groups: groupsOf,
    head,
    hostname,
    id,
    install,
    ln,
    ls,
    md5sum: checksum(32),
    mkdir,
    mktemp,
    mv,
    nl,
    nproc: clock(2),
    printenv,
    printf,
    ps: clock(200),
    readlink,
    realpath,
    rev,
    rm,
    rmdir,
    sed,
    seq,
    sha1sum: checksum(40),
    sha256sum: checksum(64),
    sha512sum: checksum(128),
    sleep: succeed,
    sort,
    stat,
    sync: succeed,
    tac,
    tail,
    tee,
    test,
    touch,
    tr,
    true: succeed,
    uname,
    uniq,
    uptime: clock(60),
    wc,
    which,
    whoami,
    xargs,
    yes,
  }),
);
