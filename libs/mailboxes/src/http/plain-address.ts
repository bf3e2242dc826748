import { applyDecorators } from '@nestjs/common';
import { IsEmail, Matches } from 'class-validator';
import { SingleLine } from '@rapport/platform';

/** One e-mail address, without a display name, a group or a quoted part. */
export function PlainAddress(): PropertyDecorator {
  return applyDecorators(
    SingleLine(254),
    IsEmail({ allow_utf8_local_part: true }, { message: 'must be one plain address like anna@example.org' }),
    Matches(/^[^"<>,;:\\()[\]]*$/, { message: 'must be one plain address like anna@example.org' }),
  );
}

/** A host name or an IP address, without a scheme, a port or a path. */
export function ServerName(): PropertyDecorator {
  return applyDecorators(
    SingleLine(253),
    Matches(/^[\p{L}\p{N}]([\p{L}\p{N}.:-]*[\p{L}\p{N}])?$|^::1$/u, {
      message: 'must be the name of a server like smtp.example.org, without http:// and without a port',
    }),
  );
}
