import {tarball} from './tarball';

/** Where the site serves the labs' sample app, below its own address. */
export const ARCHIVE_PATH = 'labs/hello.tar.gz';

/** The sample app as readers download it: `static/labs/app`, in a directory `hello`. */
export const appArchive = (): Promise<Buffer> => tarball('static/labs/app', 'hello');
