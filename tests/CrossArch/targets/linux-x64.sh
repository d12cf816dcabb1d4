# .NET 10 on this machine.
rid=linux-x64 dialect=library limit=300
needs=(cmake:cmake gcc:gcc /usr/include/zlib.h:zlib1g-dev /usr/include/sqlite3.h:libsqlite3-dev)
prepare() { publish -r linux-x64 --self-contained; }
start() { timeout -k 10 "$limit" "$app/crossarch" "$@"; }
