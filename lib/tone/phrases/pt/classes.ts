import type { WordClasses } from '../../automaton/word-keys';

/** Words that phrases name as `{class}`; parted by blanks, `=exact` where the accent decides, `begin*` for endings. */
export const classes: WordClasses = {
  object: 'o a os as lo la los las lhe lhes te voce voces senhor senhora se nos me',
  you: 'voce voces senhor senhora senhores tu ti contigo',
  your: 'seu sua seus suas teu tua teus tuas',
  our: 'nosso nossa nossos nossas meu minha meus minhas',
  not: 'nao nunca jamais tampouco nem sem ninguem nenhum nenhuma',
  // What makes a "não" no negation: não hesitaremos, não só, não queremos, não temos outra opção.
  'not-negating':
    'hesit* vacil* so somente apenas quer* quis* desej* gost* outra outro remedio opcao alternativa obrig* pens* ach* esper* demor* descart* surpreend* estranh* esquec*',
  go: 'vamos vou vai vao iremos irei procederemos poderemos podemos podemos teremos deveremos',
  pay: 'resolva pague paguem paga pagar pagamos pagando quite quitem quitar deposite depositem depositar transfira transfiram transferir liquide liquidar regularize regularizem regularizar acerte acertar efetue efetuem efetuar cumpra cumprir salde saldar',
  payment:
    'pagamento pagamentos deposito transferencia valor quantia saldo saldos divida dividas debito debitos fatura faturas boleto boletos nota duplicata mensalidade conta parcela parcelas pix montante quitacao regularizacao',
  relative:
    'familia familiares familiar esposa esposo marido mulher filho filhos filha filhas pai pais mae irmao irmaos irma sogro sogra sobrinho sobrinha parentes namorada namorado cunhado cunhada avos netos tios primos vizinho vizinha vizinhos vizinhas porteiro sindico ',
  // What we told, tell or shall tell.
  told: 'contei contamos expliquei explicamos comentei comentamos disse dissemos avisei avisamos informei informamos falei falamos liguei ligamos conversei conversamos mandei deixei mencionei mencionamos',
  'will-tell':
    'conto explico explicarei contarei contaremos digo direi diremos comento comentarei falo falarei falaremos aviso avisarei avisaremos informo informarei informaremos ligo ligarei ligaremos comunicarei comunicaremos escreverei escreveremos procurarei procuraremos mandarei mandaremos enviaremos mostraremos visitaremos contataremos',
  virtue: 'palavra carater etica honestidade decencia vergonha dignidade honra hombridade educacao',
  superior:
    'chefe chefes chefia patrao patroa empregador diretor diretora gerente diretoria superiores superior socios socio socia socias acionistas dono rh',
  public:
    'porteiro sindico lojistas comerciantes vizinhos vizinho vizinhas clientes fornecedores funcionarios empregados colegas conhecidos amigos concorrencia concorrentes setor redes facebook instagram twitter tiktok linkedin whatsapp imprensa midia internet todos mundo bairro comunidade contatos terceiros bancos referencias seguidores',
  when: 'hoje ontem anteontem amanha dia dias semana semanas mes meses nesta neste segunda terca quarta quinta sexta sabado domingo',
  month: 'janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro',
  now: 'ja agora hoje imediatamente',
  courtesy: 'favor obrigado obrigada agradec* poderia* gentileza pedimos gostaria* gostariamos',
  'you-verb':
    'pode podes podem deve deves devem tem tens precisa precisas quer realize realizem faca facam responda respondam entre entrem ligue liguem envie enviem proceda procedam exigimos exijo solicitamos solicito pedimos necessitamos precisamos preciso aguardo aguardamos voce voces senhor senhora',
  'we-verb':
    'eu emito mando resolvo ajudo reviso envio escrevo agradeco confirmo informo preparo enviarei responderei verifico verificarei',
  deal: 'registr* credit* aplic* process* confirm* revis* contabiliz* identific* localiz* receb* baix*',
  // What the exception of the last letter hangs on.
  lawsuit: 'process* judicia* juizo* tribunal* acao acoes execut* penhor* litig*',
  referral: 'assessoria* agencia* escritorio* advogad* advocacia cobranca* gestao juridic* empresa',
  'way-out': 'ligar ligue* responder respond* escrev* combinar* acordo* proposta* parcel* plano',
  agreed: 'combin* acord* contrato* contratual* condicoes assinamos assinad* conforme avisamos clausula notificad*',
  // Verbs that ask for something different each.
  request:
    'pague paguem deposite transfira ligue assine envie mande preencha atualize responda confirme compareca apresente remeta registre baixe entregue quite',
  chase: 'lembr* lembrete pendente vencid* atras* exig* solicit* pedimos peco pagamento regulariz* aberto',
  'at-once': 'ja imediatamente imediato urgente urgentemente agora',
  due: 'venc* prazo',
  // How the reader is addressed. Only words that nobody else could be meant by.
  'voce-form': 'voce',
  'senhor-form': 'senhor senhora',
  'plural-form': 'voces senhores',
  'tu-pt-form':
    'tu ti contigo teu tua teus tuas podes tens queres precisas deves pagaste fizeste recebeste enviaste podias poderias',
  'te-form': 'te',
  purpose:
    'fatura* pagamento* saldo* vencimento* vencid* boleto* nota notas debito* parcela* cobranca pendente* divida* mensalidade prestac*',
  // Of the phrase families.
  // What somebody did not do, or does to us.
  failed:
    'pagou pagaram pagaste paga pagam honrou honraram cumpriu cumpriram cumpre cumprem respondeu responderam responde respondem retornou retornaram retorna atendeu atenderam atende atendem quitou quitaram depositou depositaram avisou avisaram avisa respeitou respeita manteve mantem acertou acertaram transferiu',
  wrongs:
    'sumiu sumiram some somem desapareceu desapareceram enrolou enrolaram enrola enrolam enrolando enganou enganaram enganando mentiu mentiram ignorou ignoraram ignora ignoram ignorando furou furaram fugiu fugiram foge fugindo escondendo',
  promised:
    'promete prometem prometeu prometeram prometeste garantiu garantiram jurou juraram combinou combinaram comprometeu comprometeram assegurou',
  // What a letter asks for: said as an order, and by the beginning of its verb.
  order:
    'pague* quite* deposite* transfira* regularize* efetue* realize* liquide* acerte* remeta* faca* confirme* confirma informe* informa diga* responda* responde envie* envia mande* manda avise* avisa ligue* liga indique* verifique* providencie* combine* programe* acuse*',
  do: 'pag* quit* efetu* realiz* deposit* transfer* transfir* regulariz* acert* liquid* program* confirm* inform* dizer avis* envi* mand* indic* verific* provid* retorn* combin* respond* propo* fazer feit* sald*',
  // What we give the reader and could withhold.
  supply:
    'tudo sinal site sistema sistemas internet acesso acessos servico servicos fornecimento entrega entregas contrato cadastro parceria plano pedido pedidos mercadoria mercadorias carga remessa maquina maquinas equipamento equipamentos loja hospedagem suporte assinatura aulas luz agua',
  'tell-inf': 'contar comentar avisar informar falar dizer ligar conversar explicar mostrar comunicar escrever expor',
  'debt-word':
    'divida dividas debito debitos calote atraso pendencia deve devem devendo inadimpl* situacao falta quanto',
  // Where a payment of irony is said to be.
  whimsy: 'ferias mala parede sabatic* tartaruga passe* viajar sol buraco triangulo cacamba gaveta museu aniversario',
  who: 'homem gente pessoa pessoas empresa empresas empresario comerciante cliente profissional',
  // Decent people, as they are held up to the reader.
  decent: 'serio seria serios serias decente* honest* direit* honrad* corret*',
  letters: 'email emails mails mensage* recado* ligac* contato* aviso* cobranc* carta* lembrete*',
  // What we would do to it: never an infinitive, which may be the reader's wish.
  cut: 'corto corta cortamos cortaremos desligo desligamos desligaremos derrubo derruba bloqueio bloqueamos bloquearemos suspendo suspendemos suspenderemos interrompo interromperemos encerro encerramos encerraremos cancelo cancelaremos cancelarei recolho recolhemos',
  stopped: 'cortad* desligad* bloquead* suspens* interrompid* cancelad* encerrad* retid* parad* retirad*',
  // What we do for the reader: its haste is ours.
  deed: 'verificamos verificaremos verifico verificar corrigimos corrigiremos corrijo corrigir atendemos atendo respondemos responderemos respondo enviamos enviaremos envio mandamos mando reenvio resolvemos resolveremos resolvo resolver arrumamos arrumo revisamos revisaremos reviso ligamos ligo ligar escrevo escrever responder chamar falar confirmo emito emitimos trocamos troco ajudamos ajudo cuidamos cuido despachamos ajustamos ajusto cancelamos cancelo libero liberamos baixa registramos registro processo processar',
  excuse:
    'desculpa desculpas promessa promessas historia historias historinha enrolacao lorota lorotas mentira mentiras',
  insult:
    'caloteir* mentiros* ladrao ladra ladroes golpista* trambiqueir* picareta* vigarista* safado safada safados canalha* pilantra* malandr* trapaceir* enganador* velhac* enrolao bandid* criminos* vagabund* folgad* otari* trouxa* idiota* imbeci* estupid* burro burros babaca* cretin* desgracad* escrot* merda parasita* aproveitador* palhac* farsante* hipocrita* sovina laia nojo corja escoria verme cafajest* patife* crapula* sacana* aldrab* puta fdp inutil inuteis incompetente miseravel miseraveis descarad* moleque*',
  hours: '12 24 36 48 72 96 doze vinte trinta quarenta setenta',
  count:
    'dois duas tres quatro cinco seis sete oito nove dez doze vinte cem mil 2 3 4 5 6 7 8 9 10 12 15 20 multiplos varios varias muitos muitas tantos tantas inumeros inumeras reiterados reiteradas repetidos diversos diversas anteriores ultimos',
  // Words that aim a hurry or a deadline at the reader by themselves.
  demanding:
    'dinheiro admitimos aceitamos toleramos dou permitimos admitiremos aceitaremos damos daremos concedemos exijo exigimos exigiremos oportunidade oportunidades chance chances advertencia ultimato prorrogacao determinamos ordenamos urge cade quero queremos desculpas corra apresse restam resta prazo tempo ultima corre anda agiliza esperar jeito esperando',
  'court-frame':
    'tribunal* juizo vara judicial* prejudicial* extrajudicial* intima* intimad* citacao mandado* comparec* exequente executad* reu autos forum juiz audiencia notificad* justica comarca peremptorio penhora execucao cartorio',
  'other-way': 'ligue ligar liga telefon* whatsapp contat* fale falar escrev* procure chame',
  tell: 'avis* diga diz conte conta contar ligue liga ligar escrev* fale fala falar responda responde chame chama inform* entre procur* contat*',
  bank: 'itau bradesco santander caixa nubank inter sicoob sicredi banrisul millennium bpi montepio',
  base: 'cinic* irresponsave* desonest* imoral covarde* desleal descarad* mentiroso mesquinho egoista leviano falso hipocrita infantil imaturo caloteiro desrespeitos* ingrat* mal-agradecido folgado moleque malandro',
  // What may be wrong, or needed: an "if" with one of these invites an answer.
  trouble:
    'retenc* apertou precis* estragad* quebra quebras quebrad* avaria* faltou faltar faltando outro lapso pesad* complicad* concord* problema* inconvenient* duvida* erro* divergenc* diferenc* detalhe* certo certa correto correta conforme apert* dificil* dificuldade* observac* corrig* esclarec* disput* pergunt* errado errada desejar prefer* imprevisto* engano* confere bate qualquer agrad* rend* gost* serv* funcion* satisf* esper*',
};
