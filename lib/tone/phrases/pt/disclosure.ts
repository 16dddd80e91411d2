import { exampleFacts } from '../example-facts';
import type { FamilyExamples, FamilyPhrases } from '../rule-phrases';

export const disclosure: FamilyPhrases<'disclosure'> = {
  'disclosure.tell': {
    pattern: [
      '(divida|debito|saldo devedor|o que deve*) …2 (a|ao|aos|as|com|para|pra|pro) …2 ({relative}|vizinh*|porteir*|sindic*|zelador*)',
      '({told}|{will-tell}) …9 (a|ao|aos|as|com|para|pra|pro|pros|pras) (o|a|os|as)? ({your} …1)? {relative}',
      '({told}|{will-tell}|contar*) …9 (moca|moco|rapaz|dono|dona|pessoal|turma|galera|gente|amig*|colegas) (do|da|de|dos|das)',
      '(contei|contamos|contar|comentei) (a|ao|com|para|pra|pro) …3 (do|da) …2 (igreja|clube|bairro|condominio|predio|academia|escola|padaria|mercado|feira)',
      '{will-tell} …4 {your} …1 ({superior}|{public})',
      '(todos|todo mundo|pessoal|turma|galera|cidade|bairro) …4 (sabe|sabem) …3 (deve*|divida|calote|nao paga)',
      '(mandar|mandarei|mandaremos|enviar|enviarei|enviaremos|entregar) …2 (copia|copias|carta|email|mensagem) …3 (para|a|aos)? (todos|cada|os|seus|teus|toda) …1 (vizinhos|vizinho|clientes|fornecedores|funcionarios|familiares|socios|colegas)',
      '(entraremos|entrarei|vamos entrar|vou entrar) em contato com …1 {your} …1 ({relative}|{superior}|clientes|fornecedores|vizinhos)',
      '(informaremos|informarei|avisaremos|comunicaremos|contaremos|notificaremos) …4 (todos|todas|outros|outras|demais|nossos|nossas|seus|suas) …2 (lojistas|vizinhos|parceiros|fornecedores|clientes|comerciantes|empresas|colegas|conhecidos|contatos|concorrentes)',
      '{your} associacao comercial',
      '{your} (divida|situacao|caso|atraso|comportamento) …1 (sera|vai ser) (comunicad*|informad*|conhecid*|divulgad*|publicad*|contad*)',
      '(ja)? (escrevi|escrevemos|falei|falamos|liguei|ligamos|contei|avisei|mandei) …3 {your} …1 ({superior}|{relative}|clientes|fornecedores|vizinhos) …2 (contando|dizendo|para (contar|dizer|avisar)|que voce*|sobre a sua|da sua divida)',
      '(vou ter|vamos ter|terei|teremos|penso em|pensamos em|poderiamos|posso|gostaria) (que|de)? (comentar|contar|falar|dizer|conversar|avisar|informar|ligar|escrever) …2 (com|a|para) …1 {your} …1 ({relative}|{superior}|{public})',
      '(ligar*|contatar*|avisar*|falar*|procurar*) …1 (para|com)? (as|suas|tuas) referencias',
      '(para|a|na|com) (toda a|toda sua|sua|a) (empresa|firma|equipe|vizinhanca) (inteira|toda)',
      '(empresa|cidade|rua|vizinhanca) inteira',
      '{your} …1 ({relative}|{superior}|vizinhos|clientes|fornecedores|funcionarios) (ja)? (sabe|sabem|soube|souberam|ficaram sabendo)',
      '(no|na|em) {your} (trabalho|empresa|bairro|rua|cidade) …1 (todo mundo|todos|vao|vai|ficarao|saberao)',
      '(colar*|pendurar*|pregar*|botar*|por) …1 (um|uma|cartazes|faixas) …1 (cartaz|faixa|placa|aviso)? …3 {your} (loja|casa|porta|negocio|empresa|rua)',
      '{go} (avisar*|contar*|dizer|informar*|falar|ligar|comunicar*|escrever|procurar|mandar|enviar|mostrar|contatar|conversar|copiar|colocar|expor) …4 {your} …1 ({relative}|{superior}|{public})',
      '({go}|terei|ter) (que|de)? (avisar|contar|dizer|falar|ligar|comunicar|informar) …2 (a|para|com|pro|ao) …1 (todos|todo mundo|{relative}|{superior})',
      '(copio|copiei|copiamos|colocarei|colocaremos|coloquei|ponho|incluo|incluirei) (em copia)? …1 {your} …1 ({relative}|{superior}|{public})',
      '{told} …2 (outros fornecedores|lojistas)',
      '(colo|colar*|pendur*|prego|pregar) …3 (porta|vitrine|mural|poste)',
      '(marcar|marco) {object} …1 {public}',
      '(avisei|avisamos|informei|informamos) {your} {superior} …6 (debito|divida|atraso|pendencia)',
      '{your} …1 ({relative}|{superior}|{public}) …2 (vai|vao|ira|irao|vai ficar|vao ficar|saberao|sabera|ficarao|ficara|deve*|merece*|precisa*|gostaria* de) …2 (saber*|sabendo|descobrir|conhecer|receber|ser avisad*|ouvir)',
      '{your} …1 ({relative}|{superior}|{public}) (saberao|sabera)',
      '(saiba|saibam|fique sabendo|fiquem sabendo|descubra|descubram|vai ficar sabendo|vao ficar sabendo|conheca|conhecam|saber|veja|vejam) …3 (todo mundo|todos|toda a (cidade|rua|vizinhanca|industria|praca)|o bairro|a vizinhanca|os vizinhos|o mercado|a praca|{your} …1 {relative}|{your} …1 {superior}|{your} …1 {public})',
      '(todo mundo|todos|lojistas|comerciantes|toda a (cidade|rua|vizinhanca|praca)|o bairro inteiro|os vizinhos|o mercado|a praca inteira) …1 (vai|vao|ira|irao|saibam|saiba|fique|fiquem|sabera|saberao) …1 (saber|sabendo|ficar sabendo|descobrir|conhecer|ver)',
      '(publicar*|postar*|expor*|divulgar*|colocar*|espalhar*|compartilhar*|jogar*|botar*) … (redes|facebook|instagram|twitter|tiktok|linkedin|whatsapp|internet|imprensa|publico|publicamente|grupo|nome|foto|divida|jornal|reclame|praca|vitrine|cidade)',
      '(expor|expondo|exporemos|exposto|exposta|envergonhar|humilhar) ({your}|{object}) …1 perante?',
      '(tornar*|fazer*) …2 (publica|publico|publicamente)',
      '(na frente|diante) de (todos|todo mundo)',
      '(na frente|diante|perante) (de|dos|das|do|da|os|as) {your} …1 ({relative}|{superior}|{public})',
      '(cartaz|faixa|placa|aviso|outdoor) …3 (porta|loja|fachada|casa|vitrine|rua|empresa)',
      '(alertar*|avisar*|prevenir*) (a|os|aos)? …1 (todos|outros|demais|todo o|todo) …1 os? (fornecedores|colegas|comerciantes|setor|clientes|bancos|empresas|lojistas|mercado)',
      '{your} (divida|situacao|nome|caso|atraso|calote) …4 (publica|publico|publicamente|redes|vizinhos|grupo de whatsapp|todos)',
    ],
    antipattern: [
      '(lembrancas|abraco|saudacoes) …4 …2 familia',
      '(abraco|lembranca*|obrigad*) …2 (a|para) (toda a|sua) (equipe|familia)',
      '(soube*|saber|vi|vimos|ver) …2 {your} redes',
      'contamos com',
      '(falei|falamos|conversei|conversamos) com …3 {relative} …6 (disse*|contou|comentou)',
      '{relative} …4 (cuida*|autorizad*|responsavel)',
      '(como|conforme) …2 (indic*|pedi*|suger*|combin*|solicit*|autoriz*)',
      '{your} …1 (contador*|contabil*|financeiro|tesour*|compras|administrativo|assistente|secretari*)',
      '(se|caso|quando) …1 (preferir*|quiser*|desejar*|autorizar*|achar*)',
      '(publicar*|publicaremos|postar*|postaremos|colocar*|colocaremos) …3 (catalogo|lista de precos|fatura* no portal|comprovante|boleto|correio*|anexo)',
      '(coloc*) {your} nome (na lista de entrega|no pedido)',
    ],
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
      'Avisei sua sócia sobre o débito.',
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
      'Um abraço para a sua família.',
      'Siga a gente nas redes sociais.',
      'Os seus clientes vão gostar da nova embalagem.',
      'Vou colocar o boleto no correio hoje.',
    ],
  },
};
