# Read by Deploy/run and Deploy/test: installs what is missing. Root is asked for only then.

say() { printf '%s\n' "$*" >&2; }

# install_packages FILE...: the packages that the files list
install_packages() {
    local missing=() package
    while read -r package; do
        case "$package" in '' | '#'*) continue ;; esac
        dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
    done < <(cat "$@")
    [ ${#missing[@]} -gt 0 ] || return 0
    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || {
            say "These packages are missing, and there is no sudo to install them: ${missing[*]}"
            exit 1
        }
        as_root=(sudo)
        say "Installing with sudo: ${missing[*]}"
    else
        say "Installing: ${missing[*]}"
    fi
    "${as_root[@]}" apt-get update -qq
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "${missing[@]}" >/dev/null
}

require_swift() {
    command -v swift >/dev/null && return 0
    say "Swift 6.2 or newer is needed; see https://www.swift.org/install/linux/ and call this again."
    exit 1
}
