import { plainToInstance, Transform } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, IsUrl, Max, Min, MinLength, validateSync } from 'class-validator';

/** The environment of a process, validated once at start. docs/how-to/run.md describes each variable. */
export class Config {
  @IsString({ message: 'DATABASE_URL must be set; npm start sets it to the embedded PostgreSQL' })
  @IsUrl(
    { protocols: ['postgres', 'postgresql'], require_tld: false, require_protocol: true },
    { message: 'DATABASE_URL must look like postgres://user:password@host:5432/database' },
  )
  DATABASE_URL!: string;

  @IsOptional()
  @IsUrl(
    { protocols: ['redis', 'rediss'], require_tld: false, require_protocol: true },
    { message: 'REDIS_URL must look like redis://host:6379' },
  )
  REDIS_URL?: string;

  @Transform(({ value }) => Number(value))
  @IsInt({ message: 'PORT must be a whole number' })
  @Min(0, { message: 'PORT must be between 0 and 65535' })
  @Max(65535, { message: 'PORT must be between 0 and 65535' })
  PORT = 4710;

  @IsString()
  HOST = '127.0.0.1';

  @IsOptional()
  @IsUrl(
    { protocols: ['http', 'https'], require_tld: false, require_protocol: true },
    { message: 'PUBLIC_URL must be the address people open, like https://rapport.example.org' },
  )
  PUBLIC_URL?: string;

  @IsString({ message: 'RAPPORT_SECRET must be set: 32 characters or more, kept as long as the database' })
  @MinLength(32, { message: 'RAPPORT_SECRET must have 32 characters or more' })
  RAPPORT_SECRET!: string;

  @IsString()
  RAPPORT_DATA = '.rapport';

  @IsString()
  FETCH_ALLOWED_PRIVATE = '';

  @IsIn(['debug', 'info', 'warn', 'error', 'silent'], {
    message: 'LOG_LEVEL must be debug, info, warn, error or silent',
  })
  LOG_LEVEL = 'info';

  /** The address that links in mails and on screens start with, without a slash at the end. */
  get publicUrl(): string {
    const host = ['0.0.0.0', '::'].includes(this.HOST) ? '127.0.0.1' : this.HOST;
    const local = `http://${host.includes(':') ? `[${host}]` : host}:${this.PORT}`;
    return (this.PUBLIC_URL ?? local).replace(/\/$/, '');
  }

  /** Private addresses (host:port) that the fetcher may reach all the same; empty by default. */
  get fetchAllowedPrivate(): string[] {
    return this.FETCH_ALLOWED_PRIVATE.split(',')
      .map((entry) => entry.trim())
      .filter((entry) => entry !== '');
  }
}

const variables = [
  'DATABASE_URL',
  'REDIS_URL',
  'PORT',
  'HOST',
  'PUBLIC_URL',
  'RAPPORT_SECRET',
  'RAPPORT_DATA',
  'FETCH_ALLOWED_PRIVATE',
  'LOG_LEVEL',
] as const;

/** Every fault of the environment at once, a line each. */
export class ConfigFaults extends Error {
  constructor(readonly faults: string[]) {
    super(`The configuration is wrong:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
    this.name = 'ConfigFaults';
  }
}

/**
 * Reads and validates the environment; empty variables count as not set.
 * @throws ConfigFaults listing every fault together.
 */
export function readConfig(environment: Record<string, string | undefined> = process.env): Config {
  const given = Object.fromEntries(
    variables
      .map((name) => [name, environment[name]])
      .filter(([, value]) => value !== undefined && value !== ''),
  );
  const config = plainToInstance(Config, given, { exposeDefaultValues: true });
  const faults = validateSync(config).flatMap((fault) => Object.values(fault.constraints ?? {}).slice(0, 1));
  if (faults.length > 0) throw new ConfigFaults(faults);
  return config;
}
