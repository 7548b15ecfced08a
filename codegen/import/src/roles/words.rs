//! The words of headers, by language: vocabulary, no code that decides.

use super::Role;

/// Phrases, with `|` between them.
pub(super) const HEADERS: &[(Role, &str)] = &[
    (
        Role::Name,
        "name|names|parameter|parameters|param|params|parameter name|field|fields|field name|\
         property|properties|property name|attribute|attributes|attribute name|option|options|\
         option name|setting|settings|element|elements|element name|argument|arguments|variable|\
         variables|key|keys|key name|tag|member|xpath|json path|json pointer|json field|xml element|\
         wire name|api name|header name|header|\
         campo|campos|nome|nombre|parametro|parametros|atributo|atributos|propiedad|propiedades|\
         propriedade|nom|champ|champs|parametre|parametres|attribut|propriete|feld|felder|feldname|\
         feldbezeichnung|merkmal|eigenschaft|element|argument|параметр|параметры|поле|свойство|\
         атрибут|имя|название|ключ|proprieta|alan|parametreler|tham so|ten|truong|nazwa|pole|veld|\
         veldnaam|naam|namn|falt|navn|felt|kentta|nimi|onoma|pedio|\
         参数|参数名|参数名称|名称|输入参数|输出参数|字段|字段名|字段名称|属性|属性名|变量名|变量|\
         參數|參數名稱|欄位|欄位名稱|名稱|パラメータ|パラメーター|項目|項目名|フィールド|フィールド名|\
         プロパティ|属性名|キー|名前|매개 변수|매개변수|속성|필드|필드명|이름|파라미터|파라미터명|항목|변수명|키",
    ),
    (
        Role::Type,
        "type|types|data type|datatype|input type|value type|json type|field type|type of value|\
         tipo|tipos|tipo de dato|tipo de dados|tipo de dado|typ|datentyp|feldtyp|тип|тип данных|\
         tipo di dato|tip|veri turu|veri tipi|kieu|kieu du lieu|typ danych|gegevenstype|datatyp|\
         tyyppi|类型|数据类型|参数类型|字段类型|類型|數據類型|資料型別|資料類型|型|データ型|タイプ|\
         유형|타입|데이터 타입|자료형|데이터 유형|형식",
    ),
    (
        Role::Requirement,
        "required|mandatory|presence|requirement|requirements|usage|requiredness|obligation|\
         necessity|m o|m c|m o c|r o|r o c|mandatory optional|optional mandatory|required optional|\
         optional required|mand|req|req d|reqd|must|is required|compulsory|obligatory|status m o|\
         obligatorio|obligatoria|requerido|requerida|obligatoriedad|obrigatorio|obrigatoria|\
         obrigatoriedade|mandatoriedade|obligatoire|requis|pflichtfeld|pflicht|erforderlich|\
         pflichtangabe|verpflichtend|notwendig|muss|обязательность|обязательный|обязательное|\
         обязателен|обязательно|zorunlu|zorunluluk|gerekli|bat buoc|obbligatorio|richiesto|wymagane|\
         wymagany|verplicht|vereist|pakravd|obligatorisk|pakollinen|kravs|\
         是否必须|是否必选|必填|必选|是否必填|是否必需|必须|必需|必傳|必传|是否必传|必要|是否必要|是否必須|\
         必填项|必須|必須項目|必須任意|필수|필수 여부|필수여부|필수값|필수 항목",
    ),
    (
        Role::Optional,
        "optional|is optional|opcional|facultatif|facultatif|optionnel|nicht pflicht|facoltativo|任意|可选|是否可选|선택",
    ),
    (
        Role::Nullable,
        "nullable|null|nulls|null allowed|null permitted|can be null|allow null|nulidade|可为空|可空|\
         是否为空|是否可为空|允许为空|可否为空|能否为空|null 허용",
    ),
    (
        Role::Cardinality,
        "cardinality|cardinalite|cardinalidad|cardinalidade|kardinalitat|occurrences|occurrence|occ|\
         occurs|multiplicity|mult|card|repeat|repetition|кратность|кардинальность|出現回数|出现次数",
    ),
    (
        Role::MinOccurs,
        "min occurs|minoccurs|minimum occurrences|min occurrences|minimo de ocorrencias|minimo de ocurrencias",
    ),
    (
        Role::MaxOccurs,
        "max occurs|maxoccurs|maximum occurrences|max occurrences|maximo de ocorrencias|maximo de ocurrencias",
    ),
    (
        Role::Length,
        "length|size|len|field length|data length|longueur|taille|tamanho|tamano|longitud|lange|\
         feldlange|длина|размер|uzunluk|do dai|lunghezza|dlugosc|lengte|langd|长度|長度|字段长度|桁数|文字数|\
         长度限制|길이|크기|자릿수",
    ),
    (
        Role::MinLength,
        "min length|minlength|minimum length|min size|longitud minima|最小长度|最小長|최소 길이",
    ),
    (
        Role::MaxLength,
        "max length|maxlength|maximum length|max size|maximum size|max len|longitud maxima|tamanho maximo|\
         longueur max|longueur maximale|maximallange|maximale lange|максимальная длина|最大长度|最大長度|\
         最大桁数|最大文字数|最大長|최대 길이|최대길이",
    ),
    (
        Role::Values,
        "valid values|possible values|allowed values|accepted values|permitted values|supported values|\
         values|enum|enums|enumeration|enum values|choices|valid options|возможные значения|\
         допустимые значения|значения|dominio|valores|valores posibles|valores possiveis|\
         valores permitidos|valeurs|valeurs possibles|werte|mogliche werte|wertebereich|zulassige werte|\
         valori|valori possibili|取值|取值范围|枚举|枚举值|可选值|列挙値|設定値|허용 값|허용값|열거형|가능한 값",
    ),
    (Role::Value, "value|valor|valeur|wert|значение|valore|值|値|값"),
    (
        Role::Range,
        "range|ranges|constraints|constraint|limits|limit|value range|valid range|bounds|rango|faixa|intervalle|bereich|диапазон|范围|範囲|범위",
    ),
    (
        Role::Min,
        "min|minimum|minimum value|min value|minimo|mindestwert|минимум|最小值|最小値|최소값|최솟값",
    ),
    (
        Role::Max,
        "max|maximum|maximum value|max value|maximo|hochstwert|максимум|最大值|最大値|최대값|최댓값",
    ),
    (
        Role::Default,
        "default|defaults|default value|default values|значение по умолчанию|по умолчанию|valor por defecto|\
         por defecto|valor predeterminado|predeterminado|valor padrao|padrao|valeur par defaut|par defaut|\
         defaut|standardwert|standard|vorgabe|vorgabewert|voreinstellung|varsayilan|varsayilan deger|\
         mac dinh|valore predefinito|predefinito|domyslnie|wartosc domyslna|standaard|standaardwaarde|\
         默认|默认值|默認值|預設值|預設|缺省值|缺省|デフォルト|デフォルト値|既定値|初期値|기본값|기본 값|디폴트",
    ),
    (
        Role::Example,
        "example|examples|sample|sample value|example value|example values|sample values|e g|ejemplo|ejemplos|\
         exemplo|exemplos|exemple|exemples|exemples de valeurs|exemple de valeur|beispiel|beispielwert|\
         beispiel wert|beispiele|пример|примеры|пример значения|ornek|vi du|esempio|przyklad|voorbeeld|exempel|\
         示例|示例值|样例|举例|例|例子|範例|サンプル|例示|예시|예제|예",
    ),
    (
        Role::Condition,
        "condition|conditions|conditional on|dependency|dependencies|depends on|restricoes|restricciones|condicion|condicao|bedingung|bedingungen|условие|条件|조건|제약 조건",
    ),
    (
        Role::Format,
        "format|pattern|regex|regular expression|formato|formatierung|формат|格式|形式|フォーマット|포맷",
    ),
    (
        Role::Description,
        "description|desc|descriptions|meaning|defines|comment|comments|note|notes|details|detail|remark|\
         remarks|explanation|definition|purpose|summary|information|about|what it does|\
         definicao|descricao|descripcion|significado|observaciones|observacoes|observacao|comentario|notas|\
         commentaire|signification|remarque|remarques|erlauterung|beschreibung|bemerkung|bemerkungen|\
         bedeutung|hinweis|описание|комментарий|назначение|примечание|значение поля|aciklama|mo ta|\
         descrizione|opis|omschrijving|beschrijving|beskrivning|beskrivelse|kuvaus|\
         描述|说明|備註|备注|参数描述|字段说明|参数说明|含义|解释|說明|描述信息|説明|内容|概要|備考|意味|설명|비고|내용|의미",
    ),
    (
        Role::Label,
        "file name|filename|file|method name|operation|endpoint|method|中文|中文名|中文名称|label|title|display name|bezeichner|bezeichnung|label name|human name|titulo|etiqueta|libelle|表示名|项目名称|항목명|한글명|한글 명",
    ),
    (Role::Ordinal, "no|nr|num|index|序号|序號|編號|番号|順番|순번|순서|lp|п п"),
    (Role::Position, "position|positions|pos|offset|start|posicao|posicion|позиция|位置|위치"),
    (
        Role::Place,
        "in|location|located in|parameter type|param type|sent in|passed in|where|ort|ubicacion|localizacao|参数位置|位置类型|传参方式|请求方式|送信場所|위치 구분",
    ),
    (
        Role::Status,
        "status|status code|http status|http status code|http code|code|codes|error code|error|error name|errorcode|fehlercode|codigo|codigo de error|code d erreur|код|код ошибки|错误代码|错误码|状态码|返回码|エラーコード|ステータス|오류 코드|에러 코드|상태 코드",
    ),
    (
        Role::Since,
        "since|version|added in|introduced|from version|depuis|seit|desde|с версии|版本|バージョン|버전",
    ),
];

/// Words between the head of a phrase and what specifies it.
pub(super) const PREPOSITIONS: &[&str] = &[
    "of", "for", "de", "del", "des", "du", "da", "do", "di", "der", "fur", "von", "aus", "if",
    "when", "in",
];

/// Lower case, without diacritics of Latin letters, marks and brackets; one space
/// between words.
pub(crate) fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for character in text.chars().flat_map(char::to_lowercase) {
        let plain =
            match character {
                'á' | 'à' | 'â' | 'ã' | 'ä' | 'å' | 'ā' | 'ă' | 'ạ' | 'ả' | 'ấ' | 'ầ' | 'ẩ'
                | 'ẫ' | 'ậ' | 'ắ' | 'ằ' | 'ẳ' | 'ẵ' | 'ặ' | 'ą' => 'a',
                'é' | 'è' | 'ê' | 'ë' | 'ē' | 'ę' | 'ẹ' | 'ẻ' | 'ẽ' | 'ế' | 'ề' | 'ể' | 'ễ'
                | 'ệ' => 'e',
                'í' | 'ì' | 'î' | 'ï' | 'ī' | 'ı' | 'ị' | 'ỉ' | 'ĩ' => 'i',
                'ó' | 'ò' | 'ô' | 'õ' | 'ö' | 'ø' | 'ō' | 'ọ' | 'ỏ' | 'ố' | 'ồ' | 'ổ' | 'ỗ'
                | 'ộ' | 'ơ' | 'ớ' | 'ờ' | 'ở' | 'ỡ' | 'ợ' => 'o',
                'ú' | 'ù' | 'û' | 'ü' | 'ū' | 'ụ' | 'ủ' | 'ũ' | 'ư' | 'ứ' | 'ừ' | 'ử' | 'ữ'
                | 'ự' => 'u',
                'ý' | 'ÿ' | 'ỳ' | 'ỵ' | 'ỷ' | 'ỹ' => 'y',
                'ç' | 'ć' | 'č' => 'c',
                'ñ' | 'ń' => 'n',
                'ş' | 'ś' | 'š' => 's',
                'ğ' => 'g',
                'ł' => 'l',
                'ź' | 'ż' | 'ž' => 'z',
                'đ' => 'd',
                'ё' => 'е',
                '\u{300}'..='\u{36F}' => continue,
                character if character.is_alphanumeric() => character,
                _ => ' ',
            };
        if plain != ' ' || !folded.ends_with(' ') && !folded.is_empty() {
            folded.push(plain);
        }
    }
    folded.truncate(folded.trim_end().len());
    folded
}

/// Whether a word is of a script that puts no spaces between words.
pub(super) fn is_unspaced(word: &str) -> bool {
    word.chars().any(|character| u32::from(character) >= 0x2E80)
}
