/** Where a person's data lives when they did not choose: the same for the window, the browser page and the command line. */

export interface Surroundings {
  /** As Node names them: `linux`, `darwin`, `win32`. */
  readonly platform: string
  readonly home: string
  readonly env: Readonly<Record<string, string | undefined>>
}

/** Linux and others `$XDG_DATA_HOME/rungs` or `~/.local/share/rungs`, macOS `~/Library/Application Support/Rungs`, Windows `%APPDATA%\Rungs`. */
export function defaultDataFolder({ platform, home, env }: Surroundings): string {
  switch (platform) {
    case 'win32':
      return `${env['APPDATA'] || `${home}\\AppData\\Roaming`}\\Rungs`
    case 'darwin':
      return `${home}/Library/Application Support/Rungs`
    default: {
      const chosen = env['XDG_DATA_HOME']
      // The XDG specification: a relative path is to be ignored.
      return `${chosen?.startsWith('/') ? chosen : `${home}/.local/share`}/rungs`
    }
  }
}
