import { css } from 'lit';

export const styles = css`
  .title + p { margin-top: 4px; }
  .card { margin-top: 20px; }
  .late-news { margin-top: 12px; }
`;
