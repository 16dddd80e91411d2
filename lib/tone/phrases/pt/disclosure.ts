import { exampleFacts } from '../example-facts';
import type { FamilyExamples, FamilyPhrases } from '../rule-phrases';

export const disclosure: FamilyPhrases<'disclosure'> = {
  'disclosure.tell': {
    pattern: [
      '({told}|contando) …9 (a|com|para|para) (o|a)? ({your} …1)? {relative}',
      '(expliqu* a? ele …1 quanto falta*|conto para ele …1 da …1 {payment}|{your} …1 {relative} …9 ela a par)',
      '({told}|contar*) …9 (moca|pessoal) (do|da)',
      '(contar|comentei) (com|para|para) …3 do …2 (igreja|predio)',
      '{will-tell} … {your} …1 ({superior}|{public})',
      '(levar*|chegara*|dar*) …5 (ciencia|conhecimento) … {your} …1 ({superior}|{public}|matriz|franquead*|segurador*)',
      '(pessoal|cidade) … sabe …3 (deve*|nao paga)',
      '(informaremos|avisaremos) … (outros|demais|seus) …2 (lojistas|fornecedores|clientes)',
      '(vou|vamos|terei|teremos|tendo|ter|penso em|pensamos em|poderiamos|posso|gostaria) (que|de)? (comentar|contar|falar|dizer|conversar|avisar|informar|ligar|escrever) …2 (com|a|para) …1 ({your} …1 ({relative}|{superior}|{public})|ela …1 o que|ele …1 o que)',
      'vizinhanca inteira',
      '{your} …1 ({relative}|{public}) sabera*',
      '{go} (avisar*|contar*|falar|ligar) … {your} …1 ({relative}|{superior}|{public})',
      '({go}|ter) que? (contar|falar) …2 (a|para|com) …1 ({relative}|{superior})',
      '(terei|ter) (que|de) (comentar|dizer|explicar|expor) …2 (aos|no|na) (grupo|assembleia|condominos|moradores)',
      'copio …1 {your} …1 {superior}',
      '{told} …2 outros fornecedores',
      '({told}|comentei) …3 como …2 esta* …2 situacao',
      '(unidades|nome*) …6 afixad* no …2 (elevador|portaria)',
      'colo …3 porta',
      'marcar {object} …1 {public}',
      'avisei {your} {superior} …6 debito',
      '{your} …1 ({relative}|{superior}) …2 (vai|vai ficar|precisa*) …2 (saber*|sabendo)',
      '(todo mundo|lojistas) …1 (vai|vao) …1 saber',
      '(publicar*|postar*|expor*) … (redes|grupo|cidade)',
      'avisar* …1 outros …1 fornecedores',
      '{your} caso … assembleia',
    ],
    antipattern: ['saber …2 {your} redes', 'cont* com', 'falei com …3 {relative} …6 disse*', '{relative} … cuida*'],
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
