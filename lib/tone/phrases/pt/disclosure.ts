import { exampleFacts } from '../example-facts';
import type { FamilyExamples, FamilyPhrases } from '../rule-phrases';

export const disclosure: FamilyPhrases<'disclosure'> = {
  'disclosure.tell': {
    pattern: [
      '({told}|{will-tell}|contando) …9 (a|ao|aos|com|para|pro|para) …1 ({your} …1)? {relative}',
      '({go}|ter|tive|tivemos|terei|teremos|tendo|penso em|pensamos em|poderiamos|posso|gostaria) (que|de)? {tell-inf} …4 ({your} …1 ({relative}|{superior}|{public})|(com|a|ao|para) …1 {relative})',
      '({go} contar|(ter|tive|terei|teremos|tendo) (que|de) {tell-inf}) …4 (pastor|grupo|assembleia|condominos|moradores|igreja|vizinhanca)',
      '{will-tell} … {your} …1 ({superior}|{public}|{relative})',
      '({told}|{will-tell}|{tell-inf}) …4 {your} …1 {superior} …6 {debt-word}',
      '({told}|{will-tell}|{tell-inf}|comentei) …9 (onde|para quem|em que) …2 (trabalh*|presta*)',
      '({told}|{will-tell}|{tell-inf}) …6 (outros|outras|demais) …2 {public}',
      '(contei|conto|contar|expliquei|explico|explicar|falei|falo|falar|comentei|digo|dizer) (para|a|com) (ele|ela|eles|elas) …4 ({debt-word}|nao …1 {failed}|o que|por que {you}|(da|do|das) …1 {payment})',
      '(levar*|chegara*|dar*) …5 (ciencia|conhecimento) … ({your}|demais|outros) …1 ({superior}|{public}|matriz|franquead*|segurador*|contratante*)',
      '{your} …1 ({relative}|{superior}|{public}) …2 sabera*',
      '{your} …1 ({relative}|{superior}|{public}) …9 (saber|sabendo|a par|ciente*)',
      '({public}|cidade|vizinhanca) …1 (vai|vao) …1 (saber|ficar sabendo)',
      '(grupo|mundo|todos|cidade|bairro|pessoal) …6 (nao paga*|devendo|que …1 deve|quem deve)',
      '(publicar*|divulgar*|postar*|espalhar*|expor*|colar*|colo) … ({you}|nome*|lista|porta|grupo*|cidade|calote|mundo|todos)',
      '{public} …1 (ver*|saber*) …1 (calote|quem)',
      '(outros|outras|demais) {public} …4 (sabem|sabendo|cientes)',
      'afixad* …3 (elevador|portaria|mural|quadro)',
      'copi* …1 {your} …1 ({superior}|{relative})',
      '(bater|vou|irei|passar|procurar) …4 (porta|casa|loja|trabalho) (do|da) {your} ({relative}|{superior})',
    ],
    antipattern: ['cont* com', 'falei com …3 {relative} …6 disse*', '{relative} … cuida*'],
    message: 'Contar a outras pessoas',
    why: 'A dívida é entre duas partes: contá-la a outros humilha, e em muitos países é proibido.',
    rewrite: [],
  },
  'disclosure.recipients': {
    pattern: [],
    message: 'Destinatário que não é deste cliente',
    why: 'Um endereço estranho em cópia conta a dívida a quem não deve sabê-la.',
    rewrite: [],
  },
};

const contacts = [{ value: 'pagos@luna.example' }];

export const disclosureExamples: FamilyExamples<'disclosure'> = {
  'disclosure.recipients': {
    fire: [
      {
        body: 'Escrevo sobre a fatura F-118.',
        facts: exampleFacts({ contacts, recipients: { to: ['pagos@luna.example'], cc: ['gerente@otra.example'] } }),
      },
    ],
    quiet: [
      {
        body: 'Escrevo sobre a fatura F-118.',
        facts: exampleFacts({
          contacts,
          recipients: { to: ['Ana Ruiz <pagos@luna.example>'], cc: ['contador@luna.example'] },
        }),
      },
      'Escrevo sobre a fatura F-118.',
    ],
  },
  'disclosure.tell': {
    fire: [
      'Tive que contar para a Lúcia do grupo da igreja.',
      'Informaremos a situação aos demais lojistas.',
      'Levaremos a situação ao conhecimento da sua franqueadora.',
      'Vou ter que comentar no grupo dos pais.',
      'Avisei sua sócia sobre o débito.',
      'Deixei com o seu Jair e expliquei a ele quanto falta.',
      'Vejo seu cunhado sábado e conto pra ele da nota.',
      'Vou acabar tendo que contar pra ela o que está acontecendo.',
      'As unidades com saldo serão afixadas no elevador.',
      'Vamos avisar seu patrão.',
      'Avisaremos os seus clientes.',
      'Vou contar para a sua família.',
      'Sua esposa vai ficar sabendo.',
      'Vamos publicar o seu nome nas redes sociais.',
      'Todo mundo vai saber que você não paga.',
      'Vou ligar para o seu chefe amanhã.',
      'Copio o seu diretor para que ele veja.',
      'Vou expor você no grupo da cidade.',
      'Avisaremos outros fornecedores.',
      'Os seus vizinhos saberão de tudo.',
    ],
    quiet: [
      'Se preferir, encaminhe este e-mail ao seu contador.',
      'Vou falar com o seu contador, como você pediu.',
      'Pode confirmar com o seu gerente financeiro?',
      'Levaremos ao conhecimento da diretoria a sua proposta.',
      'Um abraço para a sua família.',
      'Siga a gente nas redes sociais.',
      'Os seus clientes vão gostar da nova embalagem.',
      'Vou colocar o boleto no correio hoje.',
    ],
  },
};
