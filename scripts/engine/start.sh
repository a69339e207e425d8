#!/bin/sh
# Becomes a Docker daemon whose file system is ROOT, in a mount namespace of its own. runc needs a
# root that is a mount point, which that of a chroot is not, hence pivot_root.
#
#   start.sh ROOT    ROOT: a Debian with docker.io; the socket is ROOT/run/engine/docker.sock
set -eu
root=$1
if [ "${2-}" != inside ]; then
  exec unshare --mount --propagation private -- sh "$0" "$root" inside
fi
mount --bind "$root" "$root"
mount -t proc proc "$root/proc"
mount --rbind /sys "$root/sys"
mount --rbind /dev "$root/dev"
cp -L /etc/resolv.conf /etc/hosts "$root/etc/"
# Docker Hub is a registry of this machine, where one runs (hub.ts), and nothing otherwise.
echo '127.18.5.1 registry-1.docker.io' >> "$root/etc/hosts"
cd "$root"
mkdir -p run/engine old-root
pivot_root . old-root
cd /
umount -l /old-root
# A daemon that was killed leaves its pid files, and the next would take them for a running one.
rm -rf /run/engine/* /run/docker /run/containerd
exec env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin dockerd \
  --host unix:///run/engine/docker.sock \
  --pidfile /run/engine/docker.pid \
  --exec-root /run/engine/exec \
  --data-root /var/lib/docker
