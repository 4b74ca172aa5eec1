//! What each shell is taught. For bash and zsh our own words, since theirs forget what was typed where a name is found by
//! another part of it than its beginning; for fish and PowerShell those of `clap_complete`.

/// bash calls this on Tab. It hands over the line up to the cursor, for what it makes of it itself is parted at `=` and `:`
/// and does not tell an open quote from a closed one; `_VECHE_TEXT` is what it will put the answer in the place of, and
/// `_VECHE_TYPE` says whether the answer is put in or only shown.
pub const BASH: &str = r#"_veche() {
    local IFS=$'\n'
    read -r -d '' -a COMPREPLY < <(COMPLETE=bash _VECHE_LINE="$COMP_LINE" _VECHE_POINT="$COMP_POINT" _VECHE_TEXT="$2" \
        _VECHE_TYPE="$COMP_TYPE" _VECHE_WIDTH="${COLUMNS:-80}" PROGRAM -- "${COMP_WORDS[0]}" 2>/dev/null)
    if [[ ${#COMPREPLY[@]} -eq 1 && "${COMPREPLY[0]}" == */ ]]; then
        compopt -o nospace 2>/dev/null
    fi
}
if [[ "${BASH_VERSINFO[0]}" -gt 4 || "${BASH_VERSINFO[0]}" -eq 4 && "${BASH_VERSINFO[1]}" -ge 4 ]]; then
    complete -o nosort -F _veche veche
else
    complete -F _veche veche
fi
"#;

/// zsh: what we found is taken as it is, whatever was typed; several that do not begin so are offered one by one.
pub const ZSH: &str = r#"#compdef veche
_veche() {
    local line word="${(Q)words[CURRENT]}"
    local -a values shown folders folders_shown
    local begins=1
    for line in "${(@f)$(COMPLETE=zsh _VECHE_INDEX=$((CURRENT - 1)) _VECHE_WIDTH=${COLUMNS:-80} \
        PROGRAM -- "${(@Q)words}" 2>/dev/null)}"; do
        [[ -z "$line" ]] && continue
        if [[ "${line%%$'\t'*}" == */ ]]; then
            folders+=("${line%%$'\t'*}")
            folders_shown+=("${line#*$'\t'}")
        else
            values+=("${line%%$'\t'*}")
            shown+=("${line#*$'\t'}")
        fi
        [[ "${line%%$'\t'*}" == "$word"* ]] || begins=0
    done
    (( begins || $#values + $#folders < 2 )) || compstate[insert]=menu
    (( $#values )) && compadd -U -l -V veche -d shown -a values
    (( $#folders )) && compadd -U -l -V veche -S '' -d folders_shown -a folders
}
if [[ "$funcstack[1]" == _veche ]]; then
    _veche "$@"
else
    compdef _veche veche
fi
"#;
