import { Box } from '@mui/material';
import { useFormContext, useWatch } from 'react-hook-form';
import { TemplateMenu } from '../writing';

/** A text to begin the request with, once it is known for whom it is. */
export function RequestTemplate() {
  const { setValue } = useFormContext();
  const [bloggerId, campaignId, productId, language] = useWatch({
    name: ['bloggerId', 'campaignId', 'productId', 'language'],
  }) as (string | null | undefined)[];
  if (!bloggerId) return null;
  const put = (field: string, value: string) => setValue(field, value, { shouldDirty: true });
  return (
    <Box>
      <TemplateMenu
        kind="review_request"
        language={language ?? ''}
        occasion={{ bloggerId, campaignId: campaignId ?? null, productId: productId ?? null }}
        onFilled={({ subject, body, templateId }) => {
          put('subject', subject);
          put('body', body);
          put('templateId', templateId);
        }}
      />
    </Box>
  );
}
