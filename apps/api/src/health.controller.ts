import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Database, Public } from '@rapport/platform';

class HealthView {
  @ApiProperty({ enum: ['ok'] }) status!: 'ok';
}

@ApiTags('health')
@Controller('health')
export class HealthController {
  constructor(private readonly database: Database) {}

  /** Answers once PostgreSQL does. */
  @Public()
  @Get()
  @ApiOkResponse({ type: HealthView })
  async health(): Promise<HealthView> {
    await this.database.query('SELECT 1');
    return { status: 'ok' };
  }
}
