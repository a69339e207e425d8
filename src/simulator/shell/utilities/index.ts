import {printf} from '../builtins/printf';
import {echo} from '../builtins/echo';
import {test} from '../builtins/test';
import {runShellProgram} from '../shellProgram';
import type {Utility} from '../types';
import {chgrp, chmod, chown} from './attributes';
import {cat} from './cat';
import {cp} from './copy';
import {install} from './install';
import {ln, mkdir, touch} from './make';
import {mv} from './move';
import {rm, rmdir} from './remove';

/** Programs that the model knows. Whether an image has one is for the image to say. */
export const UTILITIES: ReadonlyMap<string, Utility> = new Map<string, Utility>(
  Object.entries({
    '[': test,
    ash: runShellProgram,
    bash: runShellProgram,
    cat,
    chgrp,
    chmod,
    chown,
    cp,
    dash: runShellProgram,
    echo,
    false: () => 1,
    install,
    ln,
    mkdir,
    mv,
    printf,
    rm,
    rmdir,
    sh: runShellProgram,
    test,
    touch,
    true: () => 0,
  }),
);
