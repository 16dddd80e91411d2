import type { storageLater as source } from '../es/storage-later';
import type { Texts } from '../texts';

export const storageLater = {
  refusedTitle: 'Vamos abrir o Cordial ao lado',
  refusedText:
    'O navegador não permite salvar dentro do e-mail. Seus dados estão intactos; o painel lateral funciona igual e segue o e-mail aberto.',
  openPanel: 'Abrir painel lateral',
  openTab: 'Abrir em uma aba',
  blockedTitle: 'Outra aba está com uma versão anterior aberta',
  blockedText:
    'Feche as outras abas do Cordial ou recarregue-as; continuamos assim que terminarem. Seus dados estão intactos.',
  upgradedTitle: 'O Cordial foi atualizado em outra aba',
  upgradedText: 'Recarregue este painel para continuar com a versão nova. Seus dados estão intactos.',
  fullTitle: 'Não há mais espaço no disco',
  fullText:
    'Não conseguimos abrir seus dados sem espaço livre. Libere espaço e tente de novo; o que está salvo está intacto.',
  missingTitle: 'Este navegador não consegue guardar seus dados',
  missingText:
    'O Cordial guarda tudo no seu computador e aqui não encontra onde. Abra no Chrome, Edge ou Firefox atualizados, fora do modo privado.',
} as const satisfies Texts<typeof source>;
