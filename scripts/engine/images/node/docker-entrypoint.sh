#!/bin/sh
# Takes what is no program for arguments of node.
set -e
case ${1-} in
  -* | *.js) set -- node "$@" ;;
esac
exec "$@"
