/** The script that makes a shell ask `puffle __complete` for candidates. */
export const completionScripts = {
  bash: `# puffle completion for bash; add to ~/.bashrc:  eval "$(puffle completion bash)"
_puffle() {
  local candidates
  mapfile -t candidates < <(puffle __complete "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null | cut -f1)
  COMPREPLY=("\${candidates[@]}")
}
complete -o default -F _puffle puffle
`,
  zsh: `#compdef puffle
# puffle completion for zsh; add to ~/.zshrc:  eval "$(puffle completion zsh)"
_puffle() {
  local line
  local -a candidates
  while IFS=$'\\t' read -r word text; do
    candidates+=("\${word//:/\\\\:}:\${text}")
  done < <(puffle __complete "\${(@)words[2,CURRENT]}" 2>/dev/null)
  if (( \${#candidates} )); then _describe 'puffle' candidates; else _files; fi
}
compdef _puffle puffle
`,
  fish: `# puffle completion for fish; save as ~/.config/fish/completions/puffle.fish
function __puffle_complete
  set -l words (commandline -opc) (commandline -ct)
  puffle __complete $words[2..] 2>/dev/null
end
complete -c puffle -f -a '(__puffle_complete)'
complete -c puffle -F -n 'test -z (__puffle_complete | string collect)'
`,
} as const;
