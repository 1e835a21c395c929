import { basename } from 'node:path';

export default {
  globs: ['packages/elements/src/**/lotse-*.ts'],
  exclude: ['**/*.test.ts', '**/*.styles.ts'],
  outdir: 'packages/elements',
  litelement: true,
  quiet: true,
  plugins: [
    {
      // A class and its registration are two files; the element's own file carries its tag.
      name: 'tag-of-the-file',
      packageLinkPhase: ({ customElementsManifest }) => {
        for (const { path, declarations } of customElementsManifest.modules)
          for (const declaration of declarations ?? []) if (declaration.customElement) declaration.tagName ??= basename(path, '.ts');
      },
    },
  ],
};
