//! What web pages say around the documents they show.

/// Where a phrase must stand to be a page's and not the document's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// Anywhere: no document says so.
    Any,
    /// By itself: blanks, brackets or the ends of the line around it.
    Alone,
    /// At the beginning of a line, which is then the page's as a whole.
    Line,
    /// Anywhere in a line, which is then the page's as a whole.
    Whole,
}
use Place::{Alone, Any, Line, Whole};

/// What pages say, with a character of it that is rare enough to look for.
pub(super) const PHRASES: [(char, &str, Place); 75] = [
    ('隐', "当前隐藏内容免费查看", Any),
    ('隐', "此处隐藏", Any),
    ('隐', "隐藏内容", Alone),
    ('编', "下面是小编", Any),
    ('编', "小编为大家", Any),
    ('编', "小编整理", Any),
    ('辑', "责任编辑", Line),
    ('荐', "推荐访问", Line),
    ('荐', "推荐阅读", Line),
    ('荐', "推荐文章", Line),
    ('荐', "相关推荐", Line),
    ('稿', "网友投稿", Any),
    ('阅', "人阅读了该文章", Any),
    ('阅', "阅读全文", Alone),
    ('阅', "点击阅读", Alone),
    ('阅', "相关阅读", Line),
    ('阅', "延伸阅读", Line),
    ('阅', "阅读次数", Line),
    ('阅', "阅读原文", Alone),
    ('载', "点击下载", Alone),
    ('载', "免费下载", Alone),
    ('载', "下载文档", Alone),
    ('载', "下载全文", Alone),
    ('码', "扫码关注", Alone),
    ('码', "扫描二维码关注", Alone),
    ('码', "长按识别二维码", Any),
    ('码', "网站标识码", Line),
    ('篇', "上一篇", Line),
    ('篇', "下一篇", Line),
    ('印', "打印本页", Whole),
    ('印', "打印此页", Any),
    ('印', "打印", Line),
    ('藏', "收藏本页", Whole),
    ('藏', "加入收藏", Alone),
    ('闭', "关闭窗口", Whole),
    ('闭', "关闭本页", Any),
    ('版', "版权声明", Line),
    ('版', "版权所有", Line),
    ('镜', "建立镜像", Whole),
    ('置', "当前位置", Line),
    ('置', "您的位置", Line),
    ('置', "您现在的位置", Line),
    ('置', "當前位置", Line),
    ('享', "分享到", Line),
    ('览', "浏览次数", Alone),
    ('击', "点击次数", Alone),
    ('击', "点击这里", Any),
    ('击', "点击查看", Alone),
    ('击', "点击进入", Alone),
    ('击', "点击展开", Any),
    ('顶', "返回顶部", Alone),
    ('页', "返回首页", Alone),
    ('页', "首页范文", Any),
    ('页', "首页>", Any),
    ('页', "首页 >", Any),
    ('登', "登录后查看", Any),
    ('登', "登录后可见", Any),
    ('链', "友情链接", Line),
    ('链', "复制链接", Alone),
    ('备', "ICP备", Whole),
    ('备', "公网安备", Whole),
    ('©', "©", Whole),
    ('体', "【字体", Any),
    ('体', "字体：大", Any),
    ('阅', "点击阅读全文", Any),
    ('阅', "展开阅读全文", Any),
    ('展', "展开全文", Alone),
    ('载', "点击下载文档", Alone),
    ('&', "&nbsp;", Any),
    ('&', "&ldquo;", Any),
    ('<', "<br", Any),
    ('<', "<p>", Any),
    ('<', "</p>", Any),
    ('<', "</div>", Any),
    ('<', "</span>", Any),
];

/// The characters to look for.
pub(super) fn anchors() -> impl Iterator<Item = char> {
    PHRASES.iter().map(|(anchor, ..)| *anchor)
}
